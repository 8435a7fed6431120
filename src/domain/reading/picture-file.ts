import type { Thumbnail } from '../document-facts/thumbnail';
import type { MediaFile } from './published';

/** The picture of a document's first page, where a file of the library is shown. */
export function pictureFile(thumbnail: Thumbnail): MediaFile {
  return { ...thumbnail, name: '', ext: '.webp', size: 0, formats: null, focalPoint: null, updatedAt: '' };
}
