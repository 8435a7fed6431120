import { UID } from '../content/uids';

/** Path of an entry's edit page, from the root of the panel. */
export function entryPath({
  uid,
  documentId,
  locale,
}: {
  uid: string;
  documentId: string;
  locale: string | null;
}): string {
  const language = locale ? `?plugins[i18n][locale]=${encodeURIComponent(locale)}` : '';
  // There is one record of the site.
  const place = uid === UID.site ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  return `/content-manager/${place}${language}`;
}
