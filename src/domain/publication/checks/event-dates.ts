import { type Refusal, refusal } from '../refusal';

/** Refuses an event without a start, that ends before it starts, or whose time zone is not in the IANA database. */
export function checkEventDates(entry: Record<string, unknown>): Refusal[] {
  const startsAt = dateOf(entry.startsAt);
  const endsAt = dateOf(entry.endsAt);
  const refusals: Refusal[] = [];
  if (!startsAt)
    refusals.push(
      refusal(
        'event-without-start',
        ['startsAt'],
        'Indiquez quand l’événement commence.',
        'An event needs a start: set "startsAt".',
      ),
    );
  if (startsAt && endsAt && endsAt < startsAt)
    refusals.push(
      refusal(
        'event-ends-before-start',
        ['endsAt'],
        'L’événement finit avant d’avoir commencé : corrigez l’heure de fin, ou laissez-la vide.',
        'An event cannot end before it starts: set "endsAt" after "startsAt", or leave it empty.',
      ),
    );
  if (typeof entry.timezone === 'string' && entry.timezone && !isTimeZone(entry.timezone))
    refusals.push(
      refusal(
        'unknown-time-zone',
        ['timezone'],
        'Ce fuseau horaire n’existe pas : écrivez par exemple Europe/Paris.',
        '"timezone" must be an IANA time zone, e.g. Europe/Paris.',
      ),
    );
  return refusals;
}

function dateOf(value: unknown): Date | null {
  if (!value) return null;
  const date = new Date(value as string);
  return Number.isNaN(date.getTime()) ? null : date;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    // RangeError is how Intl says that it knows no such zone.
    return false;
  }
}
