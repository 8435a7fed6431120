import { Html, html } from '../html/html';
import { headingLevels } from './headings';
import { hostOf, safeLink } from './links';
import { framedPage, videoPlayer } from './outside-media';
import type { Block, DownloadableDocument } from './published';
import type { RenderContext } from './render-context';
import { renderDocuments } from './render-documents';
import { renderFigure, renderPicture } from './render-figure';
import { renderStill } from './render-outside';
import { renderPlainText, renderRichText } from './render-rich-text';
import { typeset } from './typography';
import { counted, fillIn, numberText, wordsOf } from './words';

type BlockOf<C extends Block['__component']> = Extract<Block, { __component: C }>;
type LevelOf = (wanted: number) => number;

/**
 * HTML of a body, block after block, its headings in order from level 2 down. The entry’s documents stand where its
 * `content.documents` block is. Blocks with nothing in them leave nothing.
 */
export function renderBody(
  body: readonly Block[] | null | undefined,
  documents: readonly DownloadableDocument[],
  context: RenderContext,
): Html {
  const levelOf = headingLevels(2);
  return html`${(body ?? []).map((block) => renderBlock(block, documents, levelOf, context))}`;
}

/** Whether the body says itself where the entry’s documents go. */
export function placesDocuments(body: readonly Block[] | null | undefined): boolean {
  return (body ?? []).some((block) => block.__component === 'content.documents');
}

function renderBlock(
  block: Block,
  documents: readonly DownloadableDocument[],
  levelOf: LevelOf,
  context: RenderContext,
): Html | null {
  switch (block.__component) {
    case 'content.text':
      return renderRichText(block.body, levelOf, context);
    case 'content.figure':
      return renderFigure(block.figure, context, figureOptions(block.layout));
    case 'content.gallery':
      return renderGallery(block, levelOf, context);
    case 'content.quote':
      return renderQuote(block, context);
    case 'content.key-figure':
      return renderKeyFigure(block, context);
    case 'content.video':
      return renderVideo(block, context);
    case 'content.frame':
      return renderFrame(block, context);
    case 'content.documents':
      return documents.length > 0 ? renderDocumentsBlock(block, documents, levelOf, context) : null;
    case 'content.call-to-action':
      return renderCallToAction(block, context);
    case 'content.callout':
      return renderCallout(block, levelOf, context);
    default:
      return null;
  }
}

/** A heading at the level that comes next, as if its writer had chosen `wanted`. */
export function renderHeading(
  text: string | null | undefined,
  wanted: number,
  levelOf: LevelOf,
  locale: string,
): Html | null {
  if (!text?.trim()) return null;
  const level = levelOf(wanted);
  return new Html(`<h${level}>${html`${typeset(text.trim(), locale)}`.markup}</h${level}>\n`);
}

function figureOptions(layout: BlockOf<'content.figure'>['layout']) {
  if (layout === 'wide') return { layout, sizes: '(min-width: 68rem) 64rem, 100vw' };
  if (layout === 'portrait') return { layout, sizes: '(min-width: 46rem) 16rem, calc(100vw - 2.25rem)' };
  return { layout: 'text' };
}

function renderGallery(
  block: BlockOf<'content.gallery'>,
  levelOf: LevelOf,
  context: RenderContext,
): Html | null {
  const figures = (block.figures ?? []).filter(({ image }) => image);
  if (figures.length === 0) return null;
  const words = wordsOf(context.locale);
  const items = figures.map((figure) => {
    const caption = typeset(figure.caption?.trim() ?? '', context.locale);
    const picture = renderPicture(figure, context, {
      ratio: '4/3',
      sizes: '(min-width: 46rem) 20rem, 50vw',
      // What a link holds names it.
      alternative: figure.decorative || !figure.alternativeText ? words.enlarge : undefined,
    });
    const whole = safeLink(figure.image?.url, context.origin);
    return html`<li><figure${caption ? html` role="figure" aria-label="${caption}"` : ''}><a href="${whole ?? ''}" title="${words.enlarge}">${picture}</a>${
      caption || figure.credit
        ? html`<figcaption>${caption}${figure.credit ? html` <small>${words.credit} ${figure.credit}</small>` : ''}</figcaption>`
        : ''
    }</figure></li>`;
  });
  return html`<section class="gallery">${renderHeading(block.title ?? words.gallery, 2, levelOf, context.locale)}<ul>${items}</ul></section>\n`;
}

function renderQuote(
  { text, speaker, attribution }: BlockOf<'content.quote'>,
  context: RenderContext,
): Html | null {
  if (!text?.trim()) return null;
  const who = speaker?.name
    ? html`${speaker.url ? html`<a href="${speaker.url}">${speaker.name}</a>` : speaker.name}${speaker.role ? html`, ${typeset(speaker.role, context.locale)}` : ''}`
    : attribution?.trim()
      ? html`${typeset(attribution.trim(), context.locale)}`
      : null;
  return html`<figure class="quote"><blockquote>${renderPlainText(text, context)}</blockquote>${who ? html`<figcaption>${who}</figcaption>` : ''}</figure>\n`;
}

function renderKeyFigure(block: BlockOf<'content.key-figure'>, context: RenderContext): Html | null {
  if (!block.value?.trim()) return null;
  const words = wordsOf(context.locale);
  const sourceUrl = safeLink(block.sourceUrl, context.origin);
  const source = block.source?.trim() || (sourceUrl ? hostOf(sourceUrl) : '');
  return html`<figure class="key-figure"><p><strong>${typeset(block.value.trim(), context.locale)}</strong> ${typeset(block.label ?? '', context.locale)}</p>${
    source || block.sampleSize || block.method
      ? html`<figcaption>${
          source
            ? html`<p>${words.source} ${sourceUrl ? html`<a href="${sourceUrl}">${typeset(source, context.locale)}</a>` : typeset(source, context.locale)}</p>`
            : ''
        }${block.sampleSize ? html`<p>${fillIn(words.sampleSize, { count: numberText(block.sampleSize, context.locale) })}</p>` : ''}${
          block.method?.trim()
            ? html`<details><summary>${words.method}</summary>${renderPlainText(block.method, context)}</details>`
            : ''
        }</figcaption>`
      : ''
  }</figure>\n`;
}

function renderVideo(
  { url, title, transcript }: BlockOf<'content.video'>,
  context: RenderContext,
): Html | null {
  const address = safeLink(url, context.origin);
  if (!address) return null;
  const words = wordsOf(context.locale);
  const name = `${words.video} ${title?.trim() || hostOf(address)}`;
  const player = videoPlayer(address);
  const shown =
    player && context.outside === 'still'
      ? renderStill(
          { media: player, title: typeset(name, context.locale), action: words.playVideo, shape: 'video' },
          context,
        )
      : html`<p><a href="${address}">${typeset(name, context.locale)} (${hostOf(address)})</a></p>\n`;
  return html`<div class="video">${shown}${
    transcript?.trim()
      ? html`<details><summary>${words.transcript}</summary>${renderPlainText(transcript, context)}</details>`
      : ''
  }</div>\n`;
}

function renderFrame({ url, title, height }: BlockOf<'content.frame'>, context: RenderContext): Html | null {
  const address = safeLink(url, context.origin);
  if (!address) return null;
  const words = wordsOf(context.locale);
  const name = typeset(title?.trim() || hostOf(address), context.locale);
  const page = framedPage(address, context.frameHosts);
  if (!page || context.outside !== 'still')
    return html`<p><a href="${address}">${name} (${hostOf(address)})</a></p>\n`;
  const tall = Math.round(Math.min(1200, Math.max(200, height ?? 480)) / 100);
  return html`<div class="frame">${renderStill({ media: page, title: name, action: words.showFrame, shape: `h${tall}` }, context)}</div>\n`;
}

function renderDocumentsBlock(
  { title, introduction }: BlockOf<'content.documents'>,
  documents: readonly DownloadableDocument[],
  levelOf: LevelOf,
  context: RenderContext,
): Html {
  const heading = renderHeading(title ?? wordsOf(context.locale).documents, 2, levelOf, context.locale);
  return html`<section class="downloads">${heading}${renderPlainText(introduction, context)}${renderDocuments(documents, context)}</section>\n`;
}

function renderCallToAction(
  { text, label, url }: BlockOf<'content.call-to-action'>,
  context: RenderContext,
): Html | null {
  const address = safeLink(url, context.origin);
  if (!address || !label?.trim()) return renderPlainText(text, context);
  return html`<div class="call-to-action">${renderPlainText(text, context)}<p><a class="button" href="${address}">${typeset(label.trim(), context.locale)}</a></p></div>\n`;
}

function renderCallout(
  { kind, title, body }: BlockOf<'content.callout'>,
  levelOf: LevelOf,
  context: RenderContext,
): Html | null {
  const text = renderRichText(body, levelOf, context);
  if (!text.markup && !title?.trim()) return null;
  const name = typeset(title?.trim() || wordsOf(context.locale).callout[kind ?? 'note'], context.locale);
  return html`<aside class="callout ${kind ?? 'note'}" aria-label="${name}"><p class="callout-title">${name}</p>${text}</aside>\n`;
}

/** Minutes of reading in words; empty below one. */
export function readingTime(minutes: number | null | undefined, locale: string): string {
  return minutes ? counted(wordsOf(locale).readingMinutes, minutes, locale) : '';
}
