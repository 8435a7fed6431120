import sharp, { type OverlayOptions } from 'sharp';
import { backdropSvg } from '../domain/share-picture/backdrop';
import { compose } from '../domain/share-picture/compose';
import type { Composition } from '../domain/share-picture/composition';
import type { Format } from '../domain/share-picture/formats';
import type { PictureContent } from '../domain/share-picture/picture-content';
import { loadFonts } from './share-picture-fonts';
import { photoLayer } from './share-picture-photo';
import { measureText, textLayer } from './share-picture-text';

/** So that the whole stays under 600 kB: networks show larger pictures late, or not at all. */
const MOST_PHOTO_BYTES = 540_000;

/** From the finest on; `quality` (1–100) and `dither` (0–1) as sharp takes them. Its `colours` knows 16 and 256 alone (0.35). */
const PALETTES = [
  { quality: 100, dither: 0.8 },
  { quality: 60, dither: 0.3 },
  { quality: 40, dither: 0 },
  { quality: 10, dither: 0 },
];

export interface MakerOptions {
  /** Where uploaded files lie. */
  publicDir: string;
  warn: (message: string) => void;
}

export interface MadePicture {
  /** PNG. */
  bytes: Buffer;
  /** False when a file of the media library could not be read, and is left out. */
  isWhole: boolean;
}

/** Draws a share picture. */
export async function makeSharePicture(
  content: PictureContent,
  format: Format,
  options: MakerOptions,
): Promise<MadePicture> {
  await loadFonts();
  const composition = await compose(content, format, measureText);
  try {
    return { bytes: await draw(composition, options.publicDir), isWhole: true };
  } catch (error) {
    if (!composition.photo && !composition.logo) throw error;
    options.warn(`A share picture is made without its photograph and logo: ${(error as Error).message}`);
    const bare = await compose({ ...content, picture: null, logo: null }, format, measureText);
    return { bytes: await draw(bare, options.publicDir), isWhole: false };
  }
}

async function draw(composition: Composition, publicDir: string): Promise<Buffer> {
  const { photo, logo, texts } = composition;
  const { below, above } = backdropSvg(composition);
  const layers: OverlayOptions[] = [];
  if (photo) layers.push(await withFewColours(await photoLayer(publicDir, photo)));
  layers.push({ input: Buffer.from(above), left: 0, top: 0 });
  if (logo) layers.push(await photoLayer(publicDir, logo));
  for (const text of texts) layers.push(await textLayer(text));
  const { data, info } = await sharp(Buffer.from(below))
    .composite(layers)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  // Not dithered: a plain ground would drift into its neighbour in the palette.
  return sharp(data, { raw: info })
    .png({ palette: true, effort: 4, dither: 0, compressionLevel: 9 })
    .toBuffer();
}

/** The photograph in a palette of its own, the finest in which it is small enough: the rest of the picture weighs little. */
async function withFewColours(photograph: OverlayOptions): Promise<OverlayOptions> {
  let input = photograph.input as Buffer;
  for (const { quality, dither } of PALETTES) {
    input = await sharp(photograph.input as Buffer)
      .png({ palette: true, quality, dither, effort: 4, compressionLevel: 9 })
      .toBuffer();
    if (input.length <= MOST_PHOTO_BYTES) break;
  }
  return { ...photograph, input };
}
