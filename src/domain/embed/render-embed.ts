import type { EmbeddableUid } from '../content/embeddable';
import { readingPath } from '../content/reading-path';
import { type Html, html, Html as Markup } from '../html/html';
import type { OutsideMedia } from '../reading/outside-media';
import { outsideOfBody } from '../reading/outside-of-body';
import type { Published } from '../reading/published';
import { renderEntry } from '../reading/render-entry';
import { type SiteContext, siteName } from '../reading/site-context';
import { typeset } from '../reading/typography';
import { directionOf, fillIn } from '../reading/words';
import { canonicalOf } from './canonical';
import type { EmbedLook } from './embed-address';
import { embedStyle } from './embed-style';
import { embedWordsOf } from './embed-words';
import { FRAME_SCRIPT } from './frame-script';
import { renderCard } from './render-card';
import { renderFrom } from './render-from';

/** A page for a frame on somebody else's site, with the style and the script that its policy has to let in. */
export interface FramedPage {
  markup: string;
  style: string;
  script: string;
  /** Pages of others that it shows once a reader asks. */
  outside: OutsideMedia[];
}

/** An entry's framed page, in the entry's own language. */
export function renderEmbed<U extends EmbeddableUid>(
  uid: U,
  entry: Published<U>,
  { view, theme }: EmbedLook,
  context: SiteContext,
): FramedPage {
  const content = view === 'full' ? renderFull(uid, entry, context) : renderCard(uid, entry, context);
  return framedPage(
    {
      title: `${typeset(entry.title, context.locale)} – ${siteName(context)}`,
      head: html`<link rel="canonical" href="${canonicalOf(entry, context)}">\n`,
      // Where this host shows the entry: WordPress follows links to no other.
      page: `${context.serverUrl}${readingPath(uid, entry, context.addressing) ?? '/'}`,
      content,
      style: styleOf({ view, theme }, context),
      outside: view === 'full' && 'body' in entry ? outsideOfBody(entry.body, context.frameHosts) : [],
    },
    context,
  );
}

/** What a frame shows whose entry is not, or no longer, to be had: nothing of it, and no word of why. */
export function renderEmbedMissing({ theme }: EmbedLook, context: SiteContext): FramedPage {
  const words = embedWordsOf(context.locale);
  const site = siteName(context);
  return framedPage(
    {
      title: `${words.nothingHere} – ${site}`,
      head: null,
      page: null,
      content: html`<article class="card in-words"><div class="text"><h1>${words.nothingHere}</h1>
<p class="lead">${words.nothingHereText}</p>
<p class="facts"><a href="${context.readersUrl}/">${fillIn(words.toSite, { site })}</a></p></div></article>`,
      style: styleOf({ view: 'card', theme }, context),
      outside: [],
    },
    context,
  );
}

/** The whole entry; its parts are those of its reading page. */
function renderFull<U extends EmbeddableUid>(uid: U, entry: Published<U>, context: SiteContext): Html {
  const { title, kicker, lead, facts, content } = renderEntry(uid, entry, context);
  return html`<article class="full">
<header>${kicker}<h1><a href="${canonicalOf(entry, context)}">${title}</a></h1>
${lead && html`<div class="standfirst">${lead}</div>\n`}${facts}</header>
<div class="content">${content}</div>
${renderFrom(uid, entry, context)}</article>`;
}

function styleOf(look: EmbedLook, { site, fontUrl }: SiteContext): string {
  return embedStyle({ ...look, accentColour: site?.accentColour, fontUrl });
}

interface Framed {
  title: string;
  head: Html | null;
  page: string | null;
  content: Html;
  style: string;
  outside: OutsideMedia[];
}

function framedPage(
  { title, head, page, content, style, outside }: Framed,
  { locale }: SiteContext,
): FramedPage {
  const markup = html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex">
${head}<base target="_top">
<style>${new Markup(style)}</style>
</head>
<body>
<main${page && html` id="embed" data-page="${page}"`}>${content}</main>
${page && html`<script>${new Markup(FRAME_SCRIPT)}</script>\n`}</body>
</html>
`;
  return { markup: markup.markup, style, script: FRAME_SCRIPT, outside };
}
