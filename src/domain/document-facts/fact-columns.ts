import type { FileReading } from './file-reading';
import { readingSentence } from './reading-sentence';
import { type Thumbnail, thumbnailOf } from './thumbnail';

/** Attributes of a document that its file fills in: nobody else writes them. */
export const FACTS = [
  'pageCount',
  'byteSize',
  'mimeType',
  'sha256',
  'tagged',
  'fileTitle',
  'fileLanguage',
  'thumbnail',
  'fileReading',
  'fileKey',
] as const;

export type Facts = Record<(typeof FACTS)[number], string | number | boolean | Thumbnail | null>;

/** What a document says of its file once the version `fileKey` of it was read. One that is lost is looked for again. */
export function factsOf(reading: FileReading, fileKey: string): Facts {
  const { pageCount, byteSize, mimeType, sha256, tagged, title, language, picture } = reading;
  return {
    pageCount,
    // The greatest number that the column holds.
    byteSize: byteSize !== null && byteSize <= 2_147_483_647 ? byteSize : null,
    mimeType,
    sha256,
    tagged,
    fileTitle: title,
    fileLanguage: language,
    thumbnail: sha256 && picture ? thumbnailOf(sha256, picture) : null,
    fileReading: readingSentence(reading),
    fileKey: reading.fault === 'missing' ? null : fileKey,
  };
}

/** What a document says of a file that was not read yet, or while it has none. */
export function blankFacts(sentence: string | null): Facts {
  return {
    pageCount: null,
    byteSize: null,
    mimeType: null,
    sha256: null,
    tagged: null,
    fileTitle: null,
    fileLanguage: null,
    thumbnail: null,
    fileReading: sentence,
    fileKey: null,
  };
}
