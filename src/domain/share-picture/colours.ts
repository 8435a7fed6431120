import { contrastRatio, mix, palettes } from '../reading/colours';

/** Colours of a share picture, as `#rrggbb`. All text is `text` on `ground`, or `ground` on `text`: 4.5 to 1 at least, whatever the photograph. */
export interface PictureColours {
  ground: string;
  text: string;
  /** Drawings on the ground, farther from the text than the ground is. */
  motif: string;
  /** A line between two parts, not read. */
  line: string;
}

const INK = '#141311';
const PAPER = '#fdfcf9';

/** The association's own colour where dark text is well read on it; else darkened until light text is. Null takes the default. */
export function pictureColours(accentColour: string | null | undefined): PictureColours {
  const isBright = /^#[0-9a-f]{6}$/i.test(accentColour ?? '') && contrastRatio(accentColour ?? '', INK) >= 9;
  const ground = isBright ? (accentColour ?? '').toLowerCase() : palettes(accentColour).light.accent;
  const text = contrastRatio(ground, INK) > contrastRatio(ground, PAPER) ? INK : PAPER;
  return {
    ground,
    text,
    motif: mix(ground, text === INK ? '#ffffff' : '#000000', text === INK ? 0.28 : 0.16),
    line: mix(ground, text, 0.4),
  };
}
