import type { PlacedPicture } from './composition';
import { type Box, containBox } from './crop';
import { type PictureFile, sizeFor } from './picture-file';
import type { Plan } from './plan';

export interface Brand {
  /** White, under the logo. */
  chip: Box | null;
  logo: PlacedPicture | null;
  /** Where the site's name starts. */
  nameLeft: number;
}

/** Where the logo goes: on white, since nobody knows its colours, as wide as its shape asks in the height of the line. */
export function placeBrand(logo: PictureFile | null, { left, brand }: Plan): Brand {
  const size = logo && sizeFor(logo, { width: brand.height, height: brand.height });
  if (!logo || !size) return { chip: null, logo: null, nameLeft: left };
  const padding = Math.round(brand.height * 0.1);
  const inside = containBox(size, {
    left: left + padding,
    top: brand.top + padding,
    width: Math.round(brand.height * 2.4),
    height: brand.height - 2 * padding,
  });
  const chip = { left, top: brand.top, width: inside.width + 2 * padding, height: brand.height };
  return {
    chip,
    logo: { file: logo, fit: 'contain', box: { ...inside, left: left + padding } },
    nameLeft: left + chip.width + Math.round(brand.size * 0.75),
  };
}
