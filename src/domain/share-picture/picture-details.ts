import { dayText, whenText } from '../reading/dates';
import type { Campaign, Event } from '../reading/published';
import { fillIn, languageOf, numberText, wordsOf } from '../reading/words';

/** When and where an event is; first of all, that it is not. */
export function eventDetails(event: Event, locale: string): string[] {
  return [eventDate(event, locale), eventPlace(event, locale)];
}

/** How a campaign ended, or else how far it is and until when. */
export function campaignDetails(campaign: Campaign, locale: string): string[] {
  const words = wordsOf(locale);
  const { progress, target, unit, deadline, stage } = campaign;
  const counted =
    progress && target
      ? fillIn(words.progress, {
          progress: numberText(progress, locale),
          target: numberText(target, locale),
          unit: unit ?? '',
        })
      : '';
  const until = dayText(deadline, locale, 'UTC');
  if (stage === 'won' || stage === 'ended') return [words.campaignStage[stage], counted];
  return [counted, until && fillIn(words.deadline, { date: until })];
}

function eventDate(event: Event, locale: string): string {
  const words = wordsOf(locale);
  if (event.stage === 'postponed') return words.stage.postponed;
  const date = whenText(event, locale);
  return event.stage === 'cancelled' ? [words.stage.cancelled, date].filter(Boolean).join(' · ') : date;
}

function eventPlace({ attendance, venue }: Event, locale: string): string {
  if (attendance === 'online') return wordsOf(locale).online;
  const comma = languageOf(locale) === 'ar' ? '، ' : ', ';
  return [...new Set([venue?.name, venue?.address?.city].filter(Boolean))].join(comma);
}
