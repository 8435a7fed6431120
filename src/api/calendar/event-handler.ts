import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { answer, lead } from '../../adapters/http-answer';
import { permanentUuid } from '../../adapters/permanent-id';
import type { PublishedContent } from '../../adapters/published-content';
import { siteConfiguration } from '../../adapters/site-context';
import { localeCodes } from '../../adapters/site-locales';
import { findBySlug } from '../../adapters/slug-lookup';
import { calendarEvent } from '../../domain/calendar/calendar-event';
import { renderCalendar } from '../../domain/calendar/render-calendar';
import { UID } from '../../domain/content/uids';
import { readFeedQuery } from '../../domain/feeds/feed-query';
import { FEED_TYPES } from '../../domain/feeds/feed-url';
import { calendarPath } from '../../domain/reading/render-event';

const FRESH_FOR_SECONDS = 300;

/** Answers one event as a file for calendars, in `locale`, or where none is asked for in the first language that has its slug. @throws ValidationError, NotFoundError */
export function createEventHandler(strapi: Core.Strapi, content: PublishedContent) {
  const { serverUrl, defaultLocale } = siteConfiguration(strapi);
  return async (ctx: Context): Promise<void> => {
    const { slug = '' } = ctx.params as { slug?: string };
    const known = await localeCodes(strapi);
    const read = readFeedQuery(ctx.query, ['locale'], { known, default: defaultLocale });
    if (!read.ok) throw new errors.ValidationError(read.reason);
    const locales = ctx.query.locale ? [read.query.locale] : [...new Set([defaultLocale, ...known])];
    for (const locale of locales) {
      const found = await findBySlug(strapi, UID.event, {
        slug,
        locale,
        fallback: null,
        status: 'published',
      });
      if (found.outcome === 'missing') continue;
      if (found.outcome === 'gone') {
        ctx.gone('This event was removed');
        return;
      }
      if (found.outcome === 'moved') {
        lead(ctx, 301, `${serverUrl}${calendarPath(found.slug, found.locale)}`);
        return;
      }
      const entry = await content.entry(UID.event, { documentId: found.documentId }, locale);
      const uid = permanentUuid(UID.event, found.documentId);
      const event = entry && calendarEvent(entry, { uid, locale, origin: serverUrl });
      if (!event) break;
      // Both forms of the name, the second in UTF-8 (RFC 6266 §4.3).
      ctx.attachment(`${slug}.ics`);
      answer(ctx, {
        type: `${FEED_TYPES.ics}; charset=utf-8`,
        body: renderCalendar(null, [event]),
        freshForSeconds: FRESH_FOR_SECONDS,
      });
      return;
    }
    throw new errors.NotFoundError(
      `There is no event with the slug "${slug.slice(0, 80)}" in ${locales.join(', ')}.`,
    );
  };
}
