import { articles } from './articles';
import { campaigns } from './campaigns';
import { documents } from './documents';
import type { SampleLocale } from './entry';
import { events } from './events';
import type { Kind } from './keys';
import { withNoBreakSpaces } from './no-break-spaces';
import { organizations } from './organizations';
import { pages } from './pages';
import { sections } from './sections';
import { redirect, site } from './site';
import { speakers } from './speakers';
import { tags } from './tags';

type Values = Record<string, unknown>;

/** Kinds that are entries: files are uploaded before them. */
export type EntryKind = Exclude<Kind, 'picture' | 'file'>;

/** One entry to be made: its attributes per language, references still symbolic. */
export interface PlannedEntry {
  kind: EntryKind;
  key: string;
  draft: boolean;
  /** The first is written first. A type without languages has one, with locale null. */
  versions: { locale: SampleLocale | null; data: Values }[];
}

/** The whole sample content, kind by kind; whatever is referred to comes before what refers to it, save related articles. */
export const PLAN: { kind: EntryKind; entries: PlannedEntry[] }[] = [
  planned('tag', tags),
  planned('section', sections),
  planned('organization', organizations),
  planned('speaker', speakers),
  planned('document', documents),
  planned('event', events),
  planned('campaign', campaigns),
  planned('article', articles),
  planned('page', pages),
  planned('site', { site }),
  planned('redirect', { 'ancienne-page-assotech': redirect }),
];

interface Written {
  shared: object;
  texts?: Partial<Record<SampleLocale, object>>;
  draft?: true;
}

function planned(
  kind: EntryKind,
  written: Record<string, Written>,
): { kind: EntryKind; entries: PlannedEntry[] } {
  const entries = Object.entries(written).map(([key, { shared, texts, draft }]) => ({
    kind,
    key,
    draft: draft === true,
    versions: texts ? inLanguages(shared, texts) : [{ locale: null, data: { ...shared } }],
  }));
  return { kind, entries };
}

function inLanguages(shared: object, texts: Partial<Record<SampleLocale, object>>): PlannedEntry['versions'] {
  return Object.entries(texts).map(([code, words]) => {
    const locale = code as SampleLocale;
    const data = { ...withNoBreakSpaces(shared), ...(locale === 'fr' ? withNoBreakSpaces(words) : words) };
    return { locale, data };
  });
}
