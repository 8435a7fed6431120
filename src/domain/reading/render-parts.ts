import { type Html, html } from '../html/html';
import type { Named, Titled } from './published';
import { typeset } from './typography';
import { wordsOf } from './words';

/** A titled part of a page; null when it would be empty. */
export function renderPart(heading: string, inside: Html | null, className = ''): Html | null {
  if (!inside?.markup) return null;
  return html`<section${className ? html` class="${className}"` : ''}><h2>${heading}</h2>${inside}</section>\n`;
}

/** Keywords as links; null when there is none. */
export function renderTags(tags: readonly Named[] | undefined, locale: string): Html | null {
  const shown = (tags ?? []).filter(({ name }) => name);
  if (shown.length === 0) return null;
  return html`<nav class="tags" aria-label="${wordsOf(locale).keywords}"><ul>${shown.map(
    ({ name, url }) => html`<li>${url ? html`<a href="${url}" rel="tag">${name}</a>` : name}</li>`,
  )}</ul></nav>\n`;
}

/** Titles as a list of links; null when there is none. */
export function renderTitles(
  items: readonly (Titled | null | undefined)[] | undefined,
  locale: string,
): Html | null {
  const shown = (items ?? []).flatMap((item) => (item?.title ? [item] : []));
  if (shown.length === 0) return null;
  return html`<ul class="titles">${shown.map(
    ({ title, url }) =>
      html`<li>${url ? html`<a href="${url}">${typeset(title, locale)}</a>` : typeset(title, locale)}</li>`,
  )}</ul>\n`;
}

/** One line of facts, parts separated by a middle dot; null when there is none. */
export function renderLine(parts: readonly (Html | string | null | undefined | false)[]): Html | null {
  const shown = parts.filter((part) => part && String(part) !== '');
  if (shown.length === 0) return null;
  return html`<p class="facts">${shown.map((part, index) => html`${index > 0 ? html` <span aria-hidden="true">·</span> ` : ''}<span>${part || ''}</span>`)}</p>\n`;
}

/** A day for people and machines; null when there is none. */
export function renderTime(moment: string | null | undefined, text: string): Html | null {
  return moment && text ? html`<time datetime="${moment}">${text}</time>` : null;
}
