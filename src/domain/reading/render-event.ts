import { type Html, html } from '../html/html';
import { isoWithOffset, timeText, whenText } from './dates';
import { safeLink } from './links';
import type { Event, PostalAddress, ProgrammeItem, Venue } from './published';
import { placesDocuments, renderBody } from './render-body';
import type { RenderContext } from './render-context';
import { renderDocuments } from './render-documents';
import { renderFigure } from './render-figure';
import { renderLine, renderPart, renderTags, renderTime, renderTitles } from './render-parts';
import { renderName, renderNames, renderSpeakers } from './render-people';
import { renderPlainText } from './render-rich-text';
import type { RenderedEntry } from './rendered-entry';
import { typeset } from './typography';
import { wordsOf } from './words';

export function renderEvent(event: Event, context: RenderContext): RenderedEntry {
  const { locale } = context;
  const words = wordsOf(locale);
  const documents = event.documents ?? [];
  const stage =
    event.stage === 'scheduled' ? null : html`<strong class="stage">${words.stage[event.stage]}</strong>`;
  return {
    title: typeset(event.title, locale),
    kicker: renderLine([stage, event.section?.name && renderName(event.section), words.agenda]),
    lead: event.summary?.trim() ? renderPlainText(event.summary, context) : null,
    facts: renderEventFacts(event, context),
    content: html`${renderFigure(event.cover, context, { layout: 'cover', isFirst: true, sizes: '(min-width: 68rem) 64rem, 100vw' })}${renderBody(event.body, documents, context)}${renderPart(
      words.programme,
      renderProgramme(event.programme, event.timezone ?? context.timezone, context),
    )}${
      placesDocuments(event.body)
        ? null
        : renderPart(words.documents, renderDocuments(documents, context), 'downloads')
    }`,
    around: html`${renderPart(words.speakers, renderSpeakers(event.speakers, context))}${renderPart(
      words.campaign,
      renderTitles([event.campaign], locale),
    )}${renderTags(event.tags, locale)}`,
  };
}

/** Address of an event’s file for calendars, from the root of this server. */
export function calendarPath(slug: string, locale: string): string {
  return `/events/${encodeURIComponent(slug)}.ics?locale=${locale}`;
}

/** When and where, who invites, and how to come: a list of names and values. */
export function renderEventFacts(event: Event, context: RenderContext): Html | null {
  const { locale, origin } = context;
  const words = wordsOf(locale);
  const when = whenText(event, locale);
  const start = event.startsAt && isoWithOffset(event.startsAt, event.timezone ?? context.timezone);
  const online = event.attendance !== 'in-person' ? safeLink(event.onlineUrl, origin) : null;
  const registration = event.stage === 'cancelled' ? null : safeLink(event.registrationUrl, origin);
  const calendar = event.slug && event.startsAt ? `${origin}${calendarPath(event.slug, locale)}` : null;
  const organizers = renderNames(event.organizers);
  const venue = event.attendance !== 'online' ? renderVenue(event.venue, context) : null;
  return html`<div class="event-facts">${when ? html`<p class="when">${renderTime(start, when)}</p>` : ''}${venue}${
    event.attendance !== 'in-person'
      ? html`<p>${online ? html`${words.online} – <a href="${online}">${words.joinOnline}</a>` : words.online}</p>`
      : ''
  }${organizers ? html`<p>${words.organizers} ${organizers}</p>` : ''}${
    registration || calendar
      ? html`<p class="actions">${registration ? html`<a class="button" href="${registration}">${words.register}</a>` : ''}${calendar ? html`<a class="download" href="${calendar}">${words.addToCalendar}</a>` : ''}</p>`
      : ''
  }</div>\n`;
}

/** One line of an address as it is written in the country: «12 rue du Port, 93500 Pantin». Empty when nothing is known. */
export function addressText(address: PostalAddress | null | undefined): string {
  if (!address) return '';
  const town = [address.postalCode, address.city].filter(Boolean).join(' ');
  const country = address.country && address.country !== 'France' ? address.country : '';
  return [address.street, town, country].filter(Boolean).join(', ');
}

function renderVenue(venue: Venue | null | undefined, { locale }: RenderContext): Html | null {
  const address = addressText(venue?.address);
  if (!venue?.name && !address) return null;
  return html`<p class="venue">${venue?.name ? html`<strong>${typeset(venue.name, locale)}</strong>` : ''}${venue?.name && address ? ', ' : ''}${address}${
    venue?.accessibility
      ? html`<br><small>${wordsOf(locale).venueAccessibility} ${typeset(venue.accessibility, locale)}</small>`
      : ''
  }</p>`;
}

function renderProgramme(
  items: readonly ProgrammeItem[] | undefined,
  timezone: string,
  context: RenderContext,
): Html | null {
  const shown = (items ?? []).filter(({ title }) => title?.trim());
  if (shown.length === 0) return null;
  return html`<ol class="programme">${shown.map(({ startsAt, title, description, speakers }) => {
    const who = renderNames(speakers);
    return html`<li>${startsAt ? renderTime(startsAt, timeText(startsAt, context.locale, timezone)) : html`<span></span>`}<div><p class="programme-title">${typeset(title ?? '', context.locale)}</p>${renderPlainText(description, context)}${who ? html`<p>${who}</p>` : ''}</div></li>`;
  })}</ol>\n`;
}
