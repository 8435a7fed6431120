/** Raised when the reader learns to read more: all files are read again at the next start. */
const READER = 5;

export interface StoredFile {
  id: number;
  /** Stays the same when a file is replaced by another. */
  hash: string;
  ext: string | null;
  updatedAt: string | Date | null;
}

/** Names one version of a file in the library, as one version of the reader reads it. */
export function fileKey({ id, hash, ext, updatedAt }: StoredFile): string {
  const time = updatedAt === null ? 0 : new Date(updatedAt).getTime();
  return `${fileKeyStart(id)}${time}:${hash}${ext ?? ''}`.slice(0, 255);
}

/** What the keys of all versions of a file begin with. */
export function fileKeyStart(id: number): string {
  return `${READER}:${id}:`;
}
