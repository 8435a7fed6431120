import type { PictureColours } from './colours';
import type { Box, Size } from './crop';
import type { PictureFile } from './picture-file';
import type { SettledText } from './settle-texts';

/** A text in its place: it starts at the side of `box` that `align` names, at its top or in its middle. */
export interface PlacedText extends SettledText {
  box: Box;
  align: 'left' | 'right';
  valign: 'top' | 'middle';
  colour: string;
}

/** `cover` fills the box and may be cropped; `contain` is shown whole. */
export interface PlacedPicture {
  file: PictureFile;
  box: Box;
  fit: 'cover' | 'contain';
}

/** A share picture with everything in its place, in pixels. */
export interface Composition extends Size {
  colours: PictureColours;
  photo: PlacedPicture | null;
  /** White, under a picture that is shown whole, and the darker place around it. */
  card: { around: Box; box: Box } | null;
  /** Holds the rubric. */
  ribbon: Box | null;
  /** Parts what is said from who says it. */
  rule: Box;
  /** White, under the logo. */
  chip: Box | null;
  logo: PlacedPicture | null;
  /** Middle of the rings and the pixels from one to the next; null for none. */
  rings: { x: number; y: number; step: number } | null;
  texts: PlacedText[];
}

/** The same, for a language that reads from right to left. */
export function mirrored(composition: Composition): Composition {
  const flip = (box: Box): Box => ({ ...box, left: composition.width - box.left - box.width });
  const flipPicture = (picture: PlacedPicture | null) => picture && { ...picture, box: flip(picture.box) };
  return {
    ...composition,
    photo: flipPicture(composition.photo),
    card: composition.card && { around: flip(composition.card.around), box: flip(composition.card.box) },
    ribbon: composition.ribbon && flip(composition.ribbon),
    rule: flip(composition.rule),
    chip: composition.chip && flip(composition.chip),
    logo: flipPicture(composition.logo),
    rings: composition.rings && { ...composition.rings, x: composition.width - composition.rings.x },
    texts: composition.texts.map((text) => ({ ...text, box: flip(text.box), align: 'right' })),
  };
}
