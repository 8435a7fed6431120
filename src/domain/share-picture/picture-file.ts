import type { MediaFile } from '../reading/published';
import { cropBox, type FocalPoint, type Size } from './crop';

export interface PictureSize extends Size {
  /** From the root of this server. */
  url: string;
}

/** A picture of the media library that lies on this server. */
export interface PictureFile {
  /** Itself and its smaller versions, smallest first. */
  sizes: PictureSize[];
  focalPoint: FocalPoint | null;
  /** Changes whenever the file is replaced or its focal point is moved. */
  revision: string;
}

/** The file as a picture that can be drawn; null when there is none, or when its provider keeps it on another server. */
export function pictureFile(file: MediaFile | null | undefined): PictureFile | null {
  if (!file?.mime.startsWith('image/')) return null;
  const sizes = [file, ...Object.values(file.formats ?? {})]
    .filter(({ url }) => /^\/(?!\/)/.test(url))
    .map(({ url, width, height }) => ({ url, width: width ?? 0, height: height ?? 0 }))
    .filter(({ width, height }) => width > 0 && height > 0)
    .sort((one, other) => one.width - other.width);
  const { focalPoint } = file;
  return sizes.length > 0
    ? { sizes, focalPoint: isPoint(focalPoint) ? focalPoint : null, revision: file.updatedAt }
    : null;
}

/** The smallest version that fills `target` when it is enlarged by a quarter at most, which nobody sees; or else the largest. */
export function sizeFor({ sizes }: PictureFile, target: Size): PictureSize | null {
  return (
    sizes.find((size) => cropBox(size, target, null).width * 1.25 >= target.width) ?? sizes.at(-1) ?? null
  );
}

function isPoint(point: MediaFile['focalPoint']): boolean {
  return Number.isFinite(point?.x) && Number.isFinite(point?.y);
}
