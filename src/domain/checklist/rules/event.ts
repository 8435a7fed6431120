import { checkEventDates } from '../../publication/checks/event-dates';
import { refusal } from '../../publication/refusal';
import type { Rule } from '../item';
import { isFilled } from '../parts';

type Values = Record<string, unknown>;

const START = 'event-without-start';

/** An event says when it begins. */
export const EVENT_START: Rule = {
  code: 'event-start',
  level: 'blocking',
  path: ['startsAt'],
  done: { fr: 'La date est là.', en: 'There is a date.' },
  check: (entry) => checkEventDates(entry).filter(({ code }) => code === START),
};

/** An event's hours can be set in a calendar. */
export const EVENT_TIMES: Rule = {
  code: 'event-times',
  level: 'blocking',
  overridable: false,
  path: ['startsAt'],
  done: { fr: 'Les heures se tiennent.', en: 'The times are sound.' },
  check: (entry) => checkEventDates(entry).filter(({ code }) => code !== START),
};

/** An event says where it is, or at which address it is followed. A cancelled one is nowhere. */
export const EVENT_PLACE: Rule = {
  code: 'event-place',
  level: 'blocking',
  path: ['venue'],
  done: { fr: 'On sait où venir, ou comment suivre en ligne.', en: 'There is a place or an online address.' },
  check(entry) {
    if (entry.stage === 'cancelled') return null;
    const faults = [];
    if (entry.attendance !== 'online' && !hasPlace(entry.venue))
      faults.push(
        refusal(
          'event-without-venue',
          ['venue', 'name'],
          'Dites où l’événement a lieu\u00a0: le nom du lieu ou son adresse.',
          'An event in person needs a place: set "venue".',
        ),
      );
    if (
      (entry.attendance === 'online' || entry.attendance === 'mixed') &&
      !isFilled(entry.onlineUrl) &&
      !isFilled(entry.registrationUrl)
    )
      faults.push(
        refusal(
          'event-without-online-address',
          ['onlineUrl'],
          'Donnez le lien pour suivre en ligne, ou le lien d’inscription s’il est envoyé après.',
          'An event online needs "onlineUrl", or "registrationUrl" where the link is sent later.',
        ),
      );
    return faults;
  },
};

function hasPlace(venue: unknown): boolean {
  const { name, address } = (venue ?? {}) as { name?: unknown; address?: Values | null };
  return isFilled(name) || isFilled(address?.street) || isFilled(address?.city);
}
