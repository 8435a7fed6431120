import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readFeedRequest } from '../../adapters/feed-request';
import { answer } from '../../adapters/http-answer';
import { permanentUuid } from '../../adapters/permanent-id';
import type { PublishedContent } from '../../adapters/published-content';
import { recordUntil } from '../../adapters/read-recorder';
import { siteConfiguration } from '../../adapters/site-context';
import { agendaStart } from '../../domain/calendar/agenda-start';
import { calendarEvent } from '../../domain/calendar/calendar-event';
import { renderCalendar } from '../../domain/calendar/render-calendar';
import { endOfUtcDay } from '../../domain/calendar/utc-day';
import { notEnded } from '../../domain/content/event-time';
import { UID } from '../../domain/content/uids';
import { feedTitle } from '../../domain/feeds/feed-addresses';
import { CALENDAR_PARAMETERS } from '../../domain/feeds/feed-query';
import { FEED_TYPES, feedUrl } from '../../domain/feeds/feed-url';
import { siteName } from '../../domain/reading/site-context';
import { sitePath } from '../../domain/reading/site-path';

const FRESH_FOR_SECONDS = 300;

/** Events of one calendar at most, from the earliest on. */
const EVENTS = 1000;

/** Answers the events of the past two months and all to come. @throws ValidationError, NotFoundError */
export function createAgendaHandler(strapi: Core.Strapi, content: PublishedContent) {
  const configuration = siteConfiguration(strapi);
  const { serverUrl, readersUrl, defaultLocale } = configuration;
  return async (ctx: Context): Promise<void> => {
    const request = await readFeedRequest(strapi, content, ctx, {
      uid: UID.event,
      format: 'ics',
      parameters: CALENDAR_PARAMETERS,
    });
    if (!request) return;
    const { query, scope } = request;
    const { locale } = query;
    const now = new Date();
    recordUntil(endOfUtcDay(now));
    const since = agendaStart(now);
    const site = await content.site(locale);
    const events = await content.list(UID.event, locale, {
      filters: { $and: [...scope.filters, notEnded(since)] },
      sort: ['startsAt:asc', 'documentId:asc'],
      limit: EVENTS,
    });
    const info = {
      name: feedTitle(true, scope.names, { siteName: siteName({ site }), locale }),
      description: site?.tagline?.trim() || null,
      pageUrl:
        scope.pageUrl ?? `${readersUrl}${sitePath({ kind: 'list', uid: UID.event, locale }, configuration)}`,
      selfUrl: feedUrl('ics', query, { origin: serverUrl, defaultLocale }),
      timezone: configuration.timezone,
      since: since.getTime(),
    };
    const context = { locale, origin: serverUrl };
    answer(ctx, {
      type: `${FEED_TYPES.ics}; charset=utf-8`,
      body: renderCalendar(
        info,
        events.flatMap(
          (event) =>
            calendarEvent(event, { ...context, uid: permanentUuid(UID.event, event.documentId) }) ?? [],
        ),
      ),
      freshForSeconds: FRESH_FOR_SECONDS,
    });
  };
}
