import type { Keys } from './keys';
import { type Reference, to } from './reference';

export interface TextNode {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
}

export interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
}

type Inline = TextNode | LinkNode;

export type RichTextNode =
  | { type: 'paragraph' | 'quote'; children: Inline[] }
  | { type: 'heading'; level: 2 | 3 | 4; children: Inline[] }
  | {
      type: 'list';
      format: 'ordered' | 'unordered';
      children: { type: 'list-item'; children: Inline[] }[];
    };

/** Strapi's blocks format, without its pictures and its level-1 headings. */
export type RichText = RichTextNode[];

export interface Figure {
  image: Reference<'picture'>;
  alternativeText?: string;
  decorative?: boolean;
  caption?: string;
  credit: string;
}

export type Block =
  | { __component: 'content.text'; body: RichText }
  | { __component: 'content.figure'; figure: Figure; layout: 'text' | 'wide' | 'portrait' }
  | { __component: 'content.gallery'; title: string; figures: Figure[] }
  | { __component: 'content.quote'; text: string; speaker?: Reference<'speaker'>; attribution?: string }
  | {
      __component: 'content.key-figure';
      value: string;
      label: string;
      source: string;
      sourceUrl?: string;
      sampleSize?: number;
      method?: string;
    }
  | { __component: 'content.video'; url: string; title: string; transcript: string }
  | { __component: 'content.frame'; url: string; title: string; height: number }
  | { __component: 'content.documents'; title: string; introduction: string }
  | { __component: 'content.call-to-action'; text: string; label: string; url: string }
  | { __component: 'content.callout'; kind: 'note' | 'practical' | 'warning'; title: string; body: RichText };

const CREDIT = 'Portevoix, illustration libre (CC0)';

/** A picture in use. An empty alternative says that it is decorative. */
export function figure(
  picture: Keys['picture'],
  alternativeText: string,
  caption?: string,
  credit: string = CREDIT,
): Figure {
  const image = to('picture', picture);
  return {
    image,
    ...(alternativeText ? { alternativeText } : { decorative: true }),
    ...(caption ? { caption } : {}),
    credit,
  };
}

/** A picture in use on an English page. */
export function figureInEnglish(picture: Keys['picture'], alternativeText: string, caption?: string): Figure {
  return figure(picture, alternativeText, caption, 'Portevoix, free illustration (CC0)');
}

type Words = string | Inline;

export function paragraph(...words: Words[]): RichTextNode {
  return { type: 'paragraph', children: inline(words) };
}

export function heading(level: 2 | 3 | 4, text: string): RichTextNode {
  return { type: 'heading', level, children: inline([text]) };
}

export function list(...items: (string | Words[])[]): RichTextNode {
  return listOf('unordered', items);
}

export function steps(...items: (string | Words[])[]): RichTextNode {
  return listOf('ordered', items);
}

export function bold(text: string): TextNode {
  return { type: 'text', text, bold: true };
}

export function italic(text: string): TextNode {
  return { type: 'text', text, italic: true };
}

/** A link to an address, to a page of the site (`/pages/contact`), or to a mailbox (`mailto:…`). */
export function link(text: string, url: string): LinkNode {
  return { type: 'link', url, children: [{ type: 'text', text }] };
}

export function text(...body: RichText): Block {
  return { __component: 'content.text', body };
}

export function picture(shown: Figure, layout: 'text' | 'wide' | 'portrait' = 'text'): Block {
  return { __component: 'content.figure', figure: shown, layout };
}

export function gallery(title: string, ...figures: Figure[]): Block {
  return { __component: 'content.gallery', title, figures };
}

/** Words of somebody who has a record on the site. */
export function quoteOf(speaker: Keys['speaker'], words: string): Block {
  return { __component: 'content.quote', text: words, speaker: to('speaker', speaker) };
}

/** Words from a text, or of somebody without a record. */
export function quoteFrom(attribution: string, words: string): Block {
  return { __component: 'content.quote', text: words, attribution };
}

export function keyFigure(
  evidence: Omit<Extract<Block, { __component: 'content.key-figure' }>, '__component'>,
): Block {
  return { __component: 'content.key-figure', ...evidence };
}

export function callToAction(words: string, label: string, url: string): Block {
  return { __component: 'content.call-to-action', text: words, label, url };
}

export function callout(kind: 'note' | 'practical' | 'warning', title: string, ...body: RichText): Block {
  return { __component: 'content.callout', kind, title, body };
}

function listOf(format: 'ordered' | 'unordered', items: (string | Words[])[]): RichTextNode {
  return {
    type: 'list',
    format,
    children: items.map((item) => ({
      type: 'list-item',
      children: inline(typeof item === 'string' ? [item] : item),
    })),
  };
}

function inline(words: Words[]): Inline[] {
  return words.map((word) => (typeof word === 'string' ? { type: 'text', text: word } : word));
}
