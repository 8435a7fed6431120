interface Entry {
  uid: string;
  documentId: string;
  locale: string | null;
  /** `collectionType` or `singleType`. */
  kind?: string;
}

/** Where the panel edits an entry, from the panel's root. */
export function entryAddress({ uid, documentId, locale, kind }: Entry): string {
  const place = kind === 'singleType' ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  return `/content-manager/${place}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`;
}
