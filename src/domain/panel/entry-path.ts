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
  return `/content-manager/collection-types/${uid}/${documentId}${language}`;
}
