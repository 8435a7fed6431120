import { type AddressedUid, PLURALS, UID } from '../content/uids';
import { type Html, html } from '../html/html';
import { entryData } from './entry-data';
import { entryHead } from './entry-head';
import { listTitle } from './list-title';
import { numberedHead } from './plain-head';
import type { Article, Campaign, Crumb, DownloadableDocument, Event, Published, Section } from './published';
import { renderCards } from './render-cards';
import { renderEntry } from './render-entry';
import { renderLayout } from './render-layout';
import { renderPager } from './render-pager';
import { renderPart } from './render-parts';
import { renderShareLinks } from './render-share-links';
import { type ListedVersion, renderVersions } from './render-versions';
import type { RenderedEntry } from './rendered-entry';
import type { SiteContext } from './site-context';
import { sitePath } from './site-path';
import { typeset } from './typography';
import { wordsOf } from './words';

/** Entries that a page lists besides its own content, as cards. */
export interface EntryLists {
  articles?: Article[];
  events?: Event[];
  campaigns?: Campaign[];
  documents?: DownloadableDocument[];
  /** Published versions of a document, the newest first. */
  versions?: ListedVersion[];
  /** Which page of its articles this is, from 1, and of how many. */
  page: number;
  pages: number;
}

/** The page of an entry. */
export function renderEntryPage<U extends AddressedUid>(
  uid: U,
  entry: Published<U>,
  lists: EntryLists,
  context: SiteContext,
): string {
  const rendered = renderEntry(uid, entry, context);
  const head = entryHead(uid, entry, context);
  return renderLayout(
    {
      head: numberedHead(
        { ...head, data: entryData(uid, entry, head, context) },
        lists.page,
        lists.pages,
        context.locale,
      ),
      breadcrumb: breadcrumbOf(uid, entry, context),
      name: rendered.title,
      kind: `entry type-${PLURALS[uid]}`,
      main: html`${renderWhole({ ...rendered, around: html`${rendered.around}${renderVersions(entry, lists.versions, context)}` }, context.notice ? null : renderShareLinks(uid, entry, context))}${renderSubsections(uid, entry, context)}${renderLists(lists, head.path ?? '', context)}`,
    },
    context,
  );
}

function renderWhole(
  { title, kicker, lead, facts, content, around }: RenderedEntry,
  share: Html | null,
): Html {
  return html`<article>
<header>${kicker}<h1>${title}</h1>
${lead ? html`<div class="standfirst">${lead}</div>\n` : ''}${facts}</header>
<div class="content">
${content}</div>
${around?.markup || share ? html`<footer>${around}${share}</footer>\n` : ''}</article>
`;
}

/** Sections below the home page; for other types the list that the entry stands in, then its section’s trail. */
function breadcrumbOf(uid: AddressedUid, entry: Published, { locale, addressing }: SiteContext): Crumb[] {
  if ('breadcrumb' in entry && entry.breadcrumb?.length)
    return uid === UID.section ? entry.breadcrumb.slice(0, -1) : entry.breadcrumb;
  if (uid === UID.section || uid === UID.page) return [];
  return [
    { name: listTitle(uid, locale), slug: null, url: sitePath({ kind: 'list', uid, locale }, addressing) },
  ];
}

function renderSubsections(uid: AddressedUid, entry: Published, { locale }: SiteContext): Html | null {
  const children = uid === UID.section ? ((entry as Section).children ?? []) : [];
  if (children.length === 0) return null;
  return html`<nav class="subsections" aria-label="${wordsOf(locale).sections}"><ul>${children.map(
    ({ name, url }) =>
      html`<li>${url ? html`<a href="${url}">${typeset(name ?? '', locale)}</a>` : typeset(name ?? '', locale)}</li>`,
  )}</ul></nav>\n`;
}

function renderLists(
  { articles, events, campaigns, documents, page, pages }: EntryLists,
  path: string,
  context: SiteContext,
): Html {
  const words = wordsOf(context.locale);
  return html`${renderPart(words.runningCampaigns, renderCards(UID.campaign, campaigns ?? [], context), 'list')}${renderPart(
    words.agenda,
    renderCards(UID.event, events ?? [], context),
    'list',
  )}${renderPart(words.latestIn, articles?.length ? html`${renderCards(UID.article, articles, context)}${renderPager(page, pages, path, context)}` : null, 'list')}${renderPart(
    words.documents,
    renderCards(UID.document, documents ?? [], context),
    'list',
  )}`;
}
