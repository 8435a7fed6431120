import type { Core } from '@strapi/strapi';
import { sectionTrail } from '../domain/content/breadcrumb';
import type { Attribute, Model } from '../domain/content/model';
import { type Addressing, readingPath } from '../domain/content/reading-path';
import { isAddressed, UID } from '../domain/content/uids';
import { modelsOf } from './model-of';
import { loadSections } from './section-tree';

type Values = Record<string, unknown>;

export interface Crumb {
  name: string;
  slug: string | null;
  /** Absolute address of the section's page. */
  url: string | null;
}

/** Where readers find entries, from config/site.ts. */
export function addressingOf(strapi: Core.Strapi): Addressing {
  return strapi.config.get('site') as Addressing;
}

/** Absolute canonical address of an entry; null when it has none. */
export function canonicalUrl(strapi: Core.Strapi, uid: string, entry: Values): string | null {
  const path = readingPath(uid, entry, addressingOf(strapi));
  return path ? `${strapi.config.get('site.readersUrl')}${path}` : null;
}

/** Entries with `url`, their relations' too, and `breadcrumb` where their section is known; sections are loaded once for all of them. */
export async function withAddresses(
  strapi: Core.Strapi,
  uid: string,
  entries: readonly Values[],
  names: ReadonlySet<string>,
): Promise<Values[]> {
  const crumbsOf = names.has('breadcrumb') ? createBreadcrumbs(strapi) : null;
  return Promise.all(
    entries.map(async (entry) => {
      const locale = (entry.locale as string | undefined) ?? addressingOf(strapi).defaultLocale;
      const section = sectionOf(uid, entry);
      return {
        ...(names.has('url') ? withUrls(strapi, uid, entry, locale) : entry),
        ...(crumbsOf && section !== undefined ? { breadcrumb: await crumbsOf(section, locale) } : {}),
      };
    }),
  );
}

/** The entry with `url` on itself and on every addressed entry below it; what is below is in the same locale unless it says so. */
function withUrls(strapi: Core.Strapi, uid: string, entry: Values, locale: string): Values {
  const result: Values = { ...entry };
  for (const [name, attribute] of leadingOn(modelsOf(strapi)(uid))) {
    if (!result[name]) continue;
    const inside = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(inside);
      if (!value || typeof value !== 'object') return value;
      const inner = value as Values;
      const target = (inner.__component as string | undefined) ?? attribute.component ?? attribute.target;
      return target ? withUrls(strapi, target, inner, (inner.locale as string | undefined) ?? locale) : value;
    };
    result[name] = inside(result[name]);
  }
  if (isAddressed(uid) && 'slug' in entry) result.url = canonicalUrl(strapi, uid, { ...entry, locale });
  return result;
}

const leading = new WeakMap<Model, [string, Attribute][]>();

/** Attributes of a type below which there may be entries with addresses; the same for every entry, and so found once. */
function leadingOn(model: Model | undefined): [string, Attribute][] {
  if (!model) return [];
  const known = leading.get(model);
  if (known) return known;
  const found = Object.entries(model.attributes).filter(([, { type }]) =>
    ['relation', 'component', 'dynamiczone'].includes(type),
  );
  leading.set(model, found);
  return found;
}

/** A function that answers the breadcrumb of a section; it loads each locale's sections once. */
export function createBreadcrumbs(
  strapi: Core.Strapi,
): (section: string | null, locale: string) => Promise<Crumb[]> {
  const loaded = new Map<string, ReturnType<typeof loadSections>>();
  return async (section, locale) => {
    if (!section) return [];
    const sections = loaded.get(locale) ?? loadSections(strapi, locale);
    loaded.set(locale, sections);
    return sectionTrail(section, await sections).map(({ name, slug }) => ({
      name,
      slug,
      url: canonicalUrl(strapi, UID.section, { slug, locale }),
    }));
  };
}

/** The entry's section, or itself if it is one; null when it has none, undefined when the answer does not say. */
function sectionOf(uid: string, entry: Values): string | null | undefined {
  if (uid === UID.section) return entry.documentId as string;
  if (!('section' in entry)) return undefined;
  return ((entry.section as Values | null)?.documentId as string | undefined) ?? null;
}
