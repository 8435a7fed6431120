import type { SearchType } from '../search/search-types';
import { ARABIC } from './words-ar';
import { ENGLISH } from './words-en';
import { FRENCH } from './words-fr';

/** What pages, embeds and partner pages say around the content, in one language. `{…}` stands for what is filled in. */
export interface Words {
  skipToContent: string;
  home: string;
  menu: string;
  breadcrumb: string;
  search: string;
  searchLabel: string;
  searchNothing: string;
  searchBusy: string;
  searchTry: string;
  searchCorrected: string;
  searchAny: string;
  searchFilter: string;
  searchAll: string;
  /** What a hit is, and what several of its sort are. */
  searchKinds: Record<SearchType, { one: string; many: string }>;
  searchPrevious: string;
  searchNext: string;
  searchPage: string;
  searchFound: { one: string; other: string };
  latest: string;
  latestIn: string;
  agenda: string;
  runningCampaigns: string;
  sections: string;
  keywords: string;
  allArticles: string;
  allEvents: string;
  allCampaigns: string;
  allDocuments: string;
  allOrganizations: string;
  allSpeakers: string;
  allPages: string;
  upcoming: string;
  past: string;
  nothingYet: string;
  pages: string;
  newer: string;
  older: string;
  pageNumber: string;
  publishedOn: string;
  by: string;
  readingMinutes: { one: string; other: string };
  kind: Record<string, string>;
  organizationKind: Record<string, string>;
  documentKind: Record<string, string>;
  documents: string;
  download: string;
  bytes: [unit: string, kilo: string, mega: string];
  pageCount: { one: string; other: string };
  accessibility: Record<'accessible' | 'partly' | 'not', string>;
  accessibleAlternative: string;
  supersedes: string;
  versions: string;
  /** With `{number}`. */
  version: string;
  speakers: string;
  spokenOf: string;
  organizations: string;
  partners: string;
  organizers: string;
  reportOf: string;
  campaign: string;
  related: string;
  gallery: string;
  enlarge: string;
  credit: string;
  source: string;
  sampleSize: string;
  method: string;
  video: string;
  playVideo: string;
  showFrame: string;
  askedFrom: string;
  openAt: string;
  transcript: string;
  callout: Record<'note' | 'practical' | 'warning', string>;
  from: string;
  to: string;
  allDay: string;
  venue: string;
  venueAccessibility: string;
  online: string;
  joinOnline: string;
  register: string;
  addToCalendar: string;
  programme: string;
  stage: Record<'postponed' | 'cancelled', string>;
  campaignStage: Record<'upcoming' | 'running' | 'won' | 'ended', string>;
  problem: string;
  solution: string;
  story: string;
  demands: string;
  act: string;
  actionKind: Record<string, string>;
  deadline: string;
  progress: string;
  position: string;
  website: string;
  email: string;
  profiles: string;
  address: string;
  registryNumber: string;
  share: string;
  shareSubject: string;
  partnersPage: string;
  licence: string;
  licences: Record<string, string>;
  contact: string;
  legalNotice: string;
  followUs: string;
  agendaFeed: string;
  feeds: string;
  languages: string;
  notFound: string;
  notFoundText: string;
  gone: string;
  goneText: string;
  at: string;
}

const WORDS: Record<string, Words> = { fr: FRENCH, en: ENGLISH, ar: ARABIC };

/** Words of the language of `locale`; English for a language that has none here. */
export function wordsOf(locale: string): Words {
  return WORDS[languageOf(locale)] ?? ENGLISH;
}

/** Primary language subtag (RFC 5646 §2.2.1): `fr` of `fr-CA`. */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split('-')[0] ?? locale;
}

/** Direction of the script that the language is usually written in. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return ['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'yi', 'dv', 'sd', 'ug'].includes(languageOf(locale))
    ? 'rtl'
    : 'ltr';
}

/** `text` with each `{name}` replaced by its value. */
export function fillIn(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The phrase for a count, with `{count}` in the language's own digits grouping. */
export function counted(phrase: { one: string; other: string }, count: number, locale: string): string {
  const isOne = new Intl.PluralRules(locale).select(count) === 'one';
  return fillIn(isOne ? phrase.one : phrase.other, { count: numberText(count, locale) });
}

/** A number as the language writes it, in Latin digits. */
export function numberText(value: number, locale: string, fractionDigits = 0): string {
  return new Intl.NumberFormat(locale, {
    numberingSystem: 'latn',
    maximumFractionDigits: fractionDigits,
  }).format(value);
}
