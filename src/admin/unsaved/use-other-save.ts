import { useAuth, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** Somebody else’s save of an entry that is being written in here. */
export interface OtherSave {
  /** First and last name; empty where the account has none. */
  by: string;
  /** ISO 8601. */
  at: string;
}

interface EditedEntry {
  uid: string;
  /** Null while it is new: nobody else has it. */
  documentId: string | null;
  locale: string | null;
  /** `updatedAt` of what the form began with. */
  version: string;
  /** Whether something is written here that is not saved. */
  isModified: boolean;
}

interface Stored {
  updatedAt: string;
  updatedBy: { id: number | string; firstname?: string | null; lastname?: string | null } | null;
}

const PAUSE_MILLISECONDS = 20_000;

/** Who else has saved the entry since it was opened here; looked for now and then while somebody writes, and when they come back to the page. */
export function useOtherSave({
  uid,
  documentId,
  locale,
  version,
  isModified,
}: EditedEntry): OtherSave | null {
  const { get } = useFetchClient();
  const user = useAuth('OtherSavePanel', (auth) => auth.user);
  const [stored, setStored] = useState<Stored | null>(null);
  const isWatching = isModified && documentId !== null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what Strapi's hooks give is new at every rendering
  useEffect(() => {
    if (!isWatching) return;
    let isCurrent = true;
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      get<{ data: Stored }>(`/content-manager/collection-types/${uid}/${documentId}`, {
        params: locale ? { locale } : {},
      }).then(
        ({ data: { data } }) =>
          isCurrent && setStored((known) => (known && known.updatedAt > data.updatedAt ? known : data)),
        // Without an answer nothing is known, and the next look may have one.
        () => undefined,
      );
    };
    look();
    const timer = setInterval(look, PAUSE_MILLISECONDS);
    window.addEventListener('focus', look);
    return () => {
      isCurrent = false;
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, [isWatching, uid, documentId, locale]);

  const other = stored?.updatedBy;
  if (!isWatching || !stored || !other || other.id === user?.id || stored.updatedAt <= version) return null;
  return { by: [other.firstname, other.lastname].filter(Boolean).join(' '), at: stored.updatedAt };
}
