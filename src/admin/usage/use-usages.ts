import { type FetchError, useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** An entry that uses another one, as the server tells it (see src/api/usages). */
export interface Usage {
  uid: string;
  documentId: string;
  locale: string | null;
  kind: string;
  type: string;
  name: string;
  isPublic: boolean;
  by: 'relation' | 'link';
}

export interface Usages {
  /** Null until the server has answered. */
  usages: Usage[] | null;
  /** How many more there are that the person may read. */
  more: number;
  /** How many there are besides, which the person may not read. */
  others: number;
  fault: string | null;
}

/** Entries that use these ones, asked once. */
export function useUsages(uid: string, documentIds: string[]): Usages {
  const { post } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const [found, setFound] = useState<Usages>({ usages: null, more: 0, others: 0, fault: null });
  const ids = documentIds.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what Strapi's hooks give is new at every rendering
  useEffect(() => {
    let isCurrent = true;
    const tell = (usages: Usages) => isCurrent && setFound(usages);
    post<{ data: Usage[]; meta: { more: number; others: number } }>(`/content-manager/usages/${uid}`, {
      documentIds,
    }).then(
      ({ data }) => tell({ usages: data.data, ...data.meta, fault: null }),
      (error: FetchError) =>
        error.name !== 'AbortError' && tell({ usages: [], more: 0, others: 0, fault: formatAPIError(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [uid, ids]);
  return found;
}
