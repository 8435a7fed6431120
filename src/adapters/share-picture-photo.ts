import { resolve, sep } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import type { PlacedPicture } from '../domain/share-picture/composition';
import { type Box, containBox, cropBox } from '../domain/share-picture/crop';
import { sizeFor } from '../domain/share-picture/picture-file';

/** A file of so many pixels is not opened: it would take more memory than a picture is worth. */
const MOST_PIXELS = 120_000_000;

/** A picture of the media library as a layer over the share picture. @throws when its file is missing, or is no picture */
export async function photoLayer(
  publicDir: string,
  { file, box, fit }: PlacedPicture,
): Promise<OverlayOptions> {
  const size = sizeFor(file, box);
  const path = resolve(publicDir, `.${decodeURI(size?.url ?? '')}`);
  if (!size || !path.startsWith(resolve(publicDir) + sep))
    throw new Error(`no file of this server: ${size?.url}`);
  const source = sharp(path, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient();
  const { autoOrient: actual } = await source.metadata();
  const target: Box = fit === 'contain' ? containBox(actual, box) : box;
  const crop = fit === 'contain' ? { left: 0, top: 0, ...actual } : cropBox(actual, box, file.focalPoint);
  const input = await source
    .extract(crop)
    .resize(target.width, target.height, { fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .png({ compressionLevel: 0 })
    .toBuffer();
  return { input, left: target.left, top: target.top };
}
