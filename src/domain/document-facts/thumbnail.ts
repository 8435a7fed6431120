/** Picture of a document's first page, as the API answers it: like a file of the library, without its history. */
export interface Thumbnail {
  /** From the root of this server. Names what it shows, so that another file has another address. */
  url: string;
  width: number;
  height: number;
  mime: 'image/webp';
}

/** Pixels of a picture. */
export interface PictureSize {
  width: number;
  height: number;
}

/** Twice what pages show, for dense screens. */
const WIDTH_AT_MOST = 480;
const HEIGHT_AT_MOST = 680;

/** How much larger a page of this size is drawn, so that the picture fits its frame: below 1, smaller. Null for a page without extent. */
export function pictureScale({ width, height }: PictureSize): number | null {
  const scale = Math.min(WIDTH_AT_MOST / width, HEIGHT_AT_MOST / height);
  return Number.isFinite(scale) && scale > 0 ? scale : null;
}

/** The picture of a file with this SHA-256. */
export function thumbnailOf(sha256: string, { width, height }: PictureSize): Thumbnail {
  return { url: `/documents/thumbnails/${sha256}.webp`, width, height, mime: 'image/webp' };
}

/** SHA-256 of the file that a picture's name stands for; null for any other name. */
export function sha256OfPicture(name: string): string | null {
  return /^([\da-f]{64})\.webp$/.exec(name)?.[1] ?? null;
}
