import type { Core } from '@strapi/strapi';
import { proseAttributes, readingMinutes } from '../domain/content/reading-minutes';
import { UID } from '../domain/content/uids';
import type { BeforeSave, Save } from './publication-watcher';

type Values = Record<string, unknown>;

/** How each type that shows a date of publication writes it: to the second, or the day. */
const PUBLISHED_ON: Record<string, (now: Date) => string> = {
  [UID.article]: (now) => now.toISOString(),
  [UID.document]: (now) => now.toISOString().slice(0, 10),
};

/** Step that fills what nobody should have to type: the reading time, and at the first publication the date readers see. */
export function createEntryDefaults(strapi: Core.Strapi, defaultLocale: string, now: () => Date): BeforeSave {
  return async (save) => {
    await setReadingMinutes(strapi, save, defaultLocale);
    const publishedOn = PUBLISHED_ON[save.uid];
    if (publishedOn && save.makesPublic) await setPublishedOn(strapi, save, publishedOn(now()));
  };
}

async function setReadingMinutes(
  strapi: Core.Strapi,
  { uid, data, documentId, locales }: Save,
  defaultLocale: string,
): Promise<void> {
  const names = proseAttributes(uid);
  // Nobody types it: the panel sends along what it read, and a program might send anything.
  if (data && names.length > 0) delete data.readingMinutes;
  if (!data || !names.some((name) => name in data)) return;
  const missing = names.filter((name) => !(name in data));
  const stored =
    documentId && missing.length > 0
      ? await strapi.db.query(uid as never).findOne({
          where: {
            documentId,
            locale: Array.isArray(locales) ? locales[0] : defaultLocale,
            publishedAt: null,
          },
          select: missing as never,
        })
      : null;
  data.readingMinutes = readingMinutes(uid, { ...(stored as Values | null), ...data });
}

async function setPublishedOn(strapi: Core.Strapi, save: Save, publishedOn: string): Promise<void> {
  const { uid, documentId, data } = save;
  const drafts = documentId
    ? await strapi.db
        .query(uid as never)
        .findMany({ where: { documentId, publishedAt: null }, select: ['locale', 'publishedOn'] as never })
    : [];
  if (data) {
    if (!data.publishedOn && !drafts.some((draft: Values) => draft.publishedOn))
      data.publishedOn = publishedOn;
    return;
  }
  // Written to the draft before it goes out, so that the next edition keeps the date.
  const undated = drafts.find(
    (draft: Values) => !draft.publishedOn && concerns(save, draft.locale as string),
  );
  if (undated && documentId)
    await strapi
      .documents(uid as never)
      .update({ documentId, locale: (undated as Values).locale as string, data: { publishedOn } as never });
}

function concerns(save: Save, locale: string): boolean {
  return save.locales === null || save.locales === '*' || save.locales.includes(locale);
}
