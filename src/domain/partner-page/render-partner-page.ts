import type { EmbeddableUid } from '../content/embeddable';
import { canonicalOf } from '../embed/canonical';
import { cardHeight } from '../embed/card-height';
import { cardParts } from '../embed/card-parts';
import { type EmbedLook, embedPath } from '../embed/embed-address';
import { frameHtml, snippetHtml } from '../embed/snippets';
import type { FeedAddress } from '../feeds/feed-addresses';
import { Html, html } from '../html/html';
import { emptyHead } from '../reading/plain-head';
import type { Published } from '../reading/published';
import { renderLayout } from '../reading/render-layout';
import { licenceUrl } from '../reading/render-licence';
import type { SiteContext } from '../reading/site-context';
import { typeset } from '../reading/typography';
import { fillIn, wordsOf } from '../reading/words';
import { COPY_SCRIPT } from './copy-script';
import { partnerWordsOf } from './partner-words';
import { renderPictures } from './render-pictures';
import { mayBeRepublished, republishHtml } from './republish';

const PREVIEW_WIDTH = 600;
const FULL_HEIGHT = 640;

/** The page from which partners copy what they need to show an entry on their own site. */
export function renderPartnerPage<U extends EmbeddableUid>(
  uid: U,
  entry: Published<U>,
  feeds: readonly FeedAddress[],
  context: SiteContext,
): string {
  const { locale } = context;
  const words = partnerWordsOf(locale);
  const title = typeset(entry.title, locale);
  const canonical = canonicalOf(entry, context);
  return renderLayout(
    {
      head: { ...emptyHead(`${words.heading} – ${title}`), isIndexed: false },
      breadcrumb: [{ name: entry.title, slug: entry.slug, url: canonical }],
      name: words.heading,
      kind: 'partner-page',
      main: html`<article>
<header><p class="facts">${title}</p><h1>${words.heading}</h1>
<div class="standfirst"><p>${typeset(fillIn(words.introduction, { title: entry.title }), locale)}</p></div></header>
<div class="content">
${renderView(uid, entry, 'card', context)}${renderView(uid, entry, 'full', context)}<section><h2>${words.looks}</h2>
<p>${withCode(words.looksText, 'data-theme="light"', 'data-theme="dark"')}</p></section>
<section><h2>${words.address}</h2>
<p>${words.addressText}</p>
${code('address', words.pageAddress, canonical, 1)}${code('oembed', words.oEmbed, oEmbedUrl(canonical, context), 3)}</section>
${renderRepublish(uid, entry, context)}${renderPictures(uid, entry, context)}${renderFeeds(feeds, context)}</div>
</article>
<p role="status" class="copied" data-copy="${words.copy}" data-copied="${words.copied}"></p>
<script>${new Html(COPY_SCRIPT)}</script>
`,
    },
    context,
  );
}

function renderView<U extends EmbeddableUid>(
  uid: U,
  entry: Published<U>,
  view: EmbedLook['view'],
  context: SiteContext,
): Html {
  const { locale, addressing } = context;
  const words = partnerWordsOf(locale);
  const name = view === 'card' ? words.card : words.full;
  const look: EmbedLook = { view, theme: 'auto' };
  const height = view === 'card' ? cardHeight(cardParts(uid, entry, context), PREVIEW_WIDTH) : FULL_HEIGHT;
  const path = embedPath({ uid, slug: entry.slug ?? '', locale }, look, addressing.defaultLocale);
  return html`<section><h2>${name}</h2>
<p>${typeset(view === 'card' ? words.cardText : words.fullText, locale)}</p>
<iframe class="preview" src="${path}" title="${fillIn(words.preview, { what: name })}" width="${PREVIEW_WIDTH}" height="${height}" loading="lazy"></iframe>
${code(`${view}-snippet`, words.snippet, snippetHtml(uid, entry, look, context).markup, 7)}<p class="hint">${words.snippetHint}</p>
<details><summary>${words.frame}</summary>
<p class="hint">${typeset(words.frameHint, locale)}</p>
${code(`${view}-frame`, words.frame, frameHtml(uid, entry, { look, width: PREVIEW_WIDTH, height }, context).markup, 4)}</details></section>
`;
}

function renderRepublish<U extends EmbeddableUid>(uid: U, entry: Published<U>, context: SiteContext): Html {
  const words = partnerWordsOf(context.locale);
  if (!mayBeRepublished(entry))
    return html`<section><h2>${words.republish}</h2>\n<p>${words.republishAsk}</p></section>\n`;
  const licence = 'licence' in entry ? entry.licence : null;
  const name = wordsOf(context.locale).licences[licence ?? ''];
  const [before = '', after = ''] = words.republishText.split('{licence}');
  const url = licenceUrl(licence);
  return html`<section><h2>${words.republish}</h2>
<p>${before}${name && url ? html`<a href="${url}" rel="license">${name}</a>${after}.` : ''}</p>
${code('republish', words.republishHtml, republishHtml(uid, entry, context).markup, 12)}${code(
  'canonical',
  words.canonical,
  html`<link rel="canonical" href="${canonicalOf(entry, context)}">`.markup,
  2,
)}<p class="hint">${words.canonicalHint}</p></section>
`;
}

function renderFeeds(feeds: readonly FeedAddress[], { locale }: SiteContext): Html | null {
  if (feeds.length === 0) return null;
  const words = partnerWordsOf(locale);
  return html`<section><h2>${words.feeds}</h2>
<p>${words.feedsText}</p>
<ul>${feeds.map(({ url, title }) => html`<li><a href="${url}">${title}</a></li>`)}</ul></section>
`;
}

/** A code to copy, with its label. */
function code(id: string, label: string, text: string, rows: number): Html {
  return html`<div class="code"><label for="${id}" id="${id}-label">${label}</label><textarea id="${id}" rows="${rows}" readonly spellcheck="false" dir="ltr" lang="">${new Html('\n')}${text}</textarea></div>
`;
}

/** The sentence with `{attribute}` as alternatives in code. */
function withCode(sentence: string, ...codes: string[]): Html {
  const [before = '', after = ''] = sentence.split('{attribute}');
  return html`${before}${codes.map((text, index) => html`${index > 0 ? ' / ' : ''}<code dir="ltr">${text}</code>`)}${after}`;
}

function oEmbedUrl(canonical: string, { serverUrl }: SiteContext): string {
  return `${serverUrl}/oembed?url=${encodeURIComponent(canonical)}&format=json`;
}
