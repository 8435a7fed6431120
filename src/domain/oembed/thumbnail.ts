import { fileUrl } from '../reading/links';
import type { MediaFile } from '../reading/published';

export interface Thumbnail {
  /** Absolute. */
  url: string;
  width: number;
  height: number;
}

/** A thumbnail wider than this is of no use to anybody, in pixels. */
const WIDEST = 1280;

/** The largest of a picture's sizes within the limits (CSS pixels, null for none); null when none is. */
export function thumbnailOf(
  image: MediaFile | null | undefined,
  limits: { maxWidth: number | null; maxHeight: number | null },
  origin: string,
): Thumbnail | null {
  if (!image?.mime.startsWith('image/')) return null;
  const maxWidth = Math.min(limits.maxWidth ?? WIDEST, WIDEST);
  const maxHeight = limits.maxHeight ?? Number.POSITIVE_INFINITY;
  const [largest] = [...Object.values(image.formats ?? {}), image]
    .flatMap(({ url, width, height }) =>
      width && height ? [{ url: fileUrl(url, origin), width, height }] : [],
    )
    .filter(({ width, height }) => width <= maxWidth && height <= maxHeight)
    .sort((one, other) => other.width - one.width);
  return largest ?? null;
}
