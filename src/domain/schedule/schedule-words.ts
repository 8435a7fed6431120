import { UID } from '../content/uids';
import { weekdayText } from '../reading/dates';
import { clockAt } from './moment-on-clock';
import type { ScheduledKind } from './scheduled-change';

/** Names of zones whose French is not that of their identifier. */
const PLACES: Record<string, string> = {
  'Indian/Reunion': 'de La Réunion',
  'Pacific/Noumea': 'de Nouméa',
  'America/Cayenne': 'de Cayenne',
  'Europe/Brussels': 'de Bruxelles',
  'Europe/Zurich': 'de Zurich',
  'Europe/London': 'de Londres',
  'America/Montreal': 'de Montréal',
  'Africa/Algiers': 'd’Alger',
};

/** «jeudi 26 novembre 2026 à 8 h 00» on the clocks of a zone; «Thursday 26 November 2026 at 08:00» in English. */
export function momentText(at: Date, locale: string, zone: string): string {
  const day = weekdayText(at.toISOString(), locale, zone);
  const [hour = '', minute = ''] = clockAt(at, zone).slice(11).split(':');
  return isFrench(locale)
    ? `${day} à ${Number(hour)}\u00a0h\u00a0${minute}`
    : `${day.replace(',', '')} at ${hour}:${minute}`;
}

/** «heure de Paris», so that nobody takes the time of their own browser for the site’s. */
export function zoneText(zone: string, locale: string): string {
  if (zone === 'UTC') return isFrench(locale) ? 'temps universel (UTC)' : 'universal time (UTC)';
  const city = (zone.split('/').pop() ?? zone).replaceAll('_', ' ');
  if (!isFrench(locale)) return `${city} time`;
  return `heure ${PLACES[zone] ?? (/^[AEIOUY]/.test(city) ? `d’${city}` : `de ${city}`)}`;
}

/** What will happen: «Sera publié jeudi 26 novembre 2026 à 8 h 00, heure de Paris». */
export function scheduleSentence(
  { uid, kind, at }: { uid: string; kind: ScheduledKind; at: Date },
  locale: string,
  zone: string,
): string {
  const when = `${momentText(at, locale, zone)}, ${zoneText(zone, locale)}`;
  if (!isFrench(locale))
    return kind === 'publish' ? `Will be published on ${when}` : `Will leave the site on ${when}`;
  const e = uid === UID.campaign || uid === UID.page ? 'e' : '';
  return kind === 'publish' ? `Sera publié${e} ${when}` : `Sera retiré${e} du site ${when}`;
}

function isFrench(locale: string): boolean {
  return locale.startsWith('fr');
}
