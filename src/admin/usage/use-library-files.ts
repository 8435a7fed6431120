import { type FetchError, useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { RemovalEffect } from '../../domain/content/file-removal';
import type { Usage } from './use-usages';

/** A file of the library with its uses, as the server tells it (see src/api/usages). */
export interface LibraryFile {
  id: number;
  name: string;
  picture: string | null;
  shown: Usage[];
  more: number;
  others: number;
  removal: 'allowed' | 'not-own' | 'not-published-by-them';
  effects: RemovalEffect[];
}

export interface LibraryFiles {
  /** Null until the server has answered. */
  files: LibraryFile[] | null;
  total: number;
  pages: number;
  fault: string | null;
  /** Asks again, for what has changed. */
  reload(): void;
}

/** A page of the library, asked anew when something else is asked for. */
export function useLibraryFiles(search: string, isUnusedOnly: boolean, page: number): LibraryFiles {
  const { get } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const [found, setFound] = useState<Omit<LibraryFiles, 'reload'>>(NOTHING);
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what Strapi's hooks give is new at every rendering
  useEffect(() => {
    let isCurrent = true;
    const params = { search, unused: isUnusedOnly, page };
    get<{ data: LibraryFile[]; meta: { total: number; pages: number } }>('/content-manager/usages/files', {
      params,
    }).then(
      ({ data }) => isCurrent && setFound({ files: data.data, ...data.meta, fault: null }),
      (error: FetchError) =>
        isCurrent &&
        error.name !== 'AbortError' &&
        setFound({ ...NOTHING, files: [], fault: formatAPIError(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [search, isUnusedOnly, page, asked]);
  return { ...found, reload: () => setAsked((times) => times + 1) };
}

const NOTHING = { files: null, total: 0, pages: 0, fault: null };
