import type { RemovalEffect } from '../../domain/content/file-removal';
import { type Answer, useAnswer } from '../content/use-answer';
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

/** A page of the library, asked anew when something else is asked for. */
export function useLibraryFiles(
  search: string,
  isUnusedOnly: boolean,
  page: number,
): Answer<LibraryFile[], { total: number; pages: number }> {
  const params = { search, unused: String(isUnusedOnly), page: String(page) };
  return useAnswer('/content-manager/usages/files', { params });
}
