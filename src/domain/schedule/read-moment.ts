import { type Refusal, refusal } from '../publication/refusal';
import { momentOnClock } from './moment-on-clock';
import { momentText } from './schedule-words';
import type { ScheduledKind } from './scheduled-change';

/** What somebody chose, or why it cannot be. `twice`: the clocks show it two times, and the first is meant. */
export type ReadMoment = { at: Date; twice: boolean } | { fault: Refusal };

/** The moment that somebody chose for `kind`: a time `YYYY-MM-DDTHH:MM` on the site’s clocks, still to come. */
export function readMoment(kind: ScheduledKind, text: string, zone: string, now: Date): ReadMoment {
  const path = [kind === 'publish' ? 'publishAt' : 'unpublishAt'];
  const reading = momentOnClock(text, zone);
  if (reading.outcome === 'unreadable')
    return {
      fault: refusal(
        'schedule.unreadable',
        path,
        'Choisissez un jour et une heure.',
        'Choose a day and a time.',
      ),
    };
  if (reading.outcome === 'skipped')
    return {
      fault: refusal(
        'schedule.skipped',
        path,
        `Cette heure n’existe pas : ce jour-là, on passe à l’heure d’été. Choisissez une heure à partir du ${momentText(reading.next, 'fr', zone)}, ou plus tôt.`,
        `There is no such time: clocks go forward that day. Choose a time from ${momentText(reading.next, 'en', zone)} on, or an earlier one.`,
      ),
    };
  if (reading.at <= now)
    return {
      fault: refusal(
        'schedule.past',
        path,
        'Ce moment est déjà passé. Choisissez un jour et une heure à venir.',
        'That moment is past. Choose a day and a time to come.',
      ),
    };
  return { at: reading.at, twice: reading.twice };
}

/** Why two moments do not go together; null when they do. */
export function orderFault(publishAt: Date | null, unpublishAt: Date | null): Refusal | null {
  if (!publishAt || !unpublishAt || publishAt < unpublishAt) return null;
  return refusal(
    'schedule.order',
    ['unpublishAt'],
    'Le retrait doit venir après la publication. Changez l’un des deux moments.',
    'The end has to come after the publication. Change one of the two moments.',
  );
}
