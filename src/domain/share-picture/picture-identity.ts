import type { Format } from './formats';
import type { PictureContent } from './picture-content';

/** Raise it when pictures come to be drawn otherwise: those that are kept are then made anew. */
const DESIGN = 1;

/** Everything that a share picture shows, as one string: equal for equal pictures, another after any change. */
export function pictureIdentity(content: PictureContent, format: Format): string {
  return JSON.stringify([DESIGN, format, content]);
}
