import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Format } from '../domain/share-picture/formats';
import type { PictureContent } from '../domain/share-picture/picture-content';
import { pictureIdentity } from '../domain/share-picture/picture-identity';
import { type Bounds, createBoundedWork } from './bounded-work';
import { type MadePicture, makeSharePicture } from './share-picture-maker';
import { createPictureStore } from './share-picture-store';

/** config/share-picture.ts */
export interface SharePictureSettings extends Bounds {
  folder: string;
  bytesAtMost: number;
}

/** Share pictures, made when they are asked for and kept until what they show changes. */
export interface SharePictures {
  /** Names a picture by all that it shows, for a strong entity tag. */
  keyOf(content: PictureContent, format: Format): string;
  /** The picture as PNG. Rejects with a `BusyError` when too many wait to be made. */
  picture(content: PictureContent, format: Format): Promise<MadePicture>;
}

export function createSharePictures(strapi: Core.Strapi): SharePictures {
  const { folder, bytesAtMost, ...bounds } = strapi.config.get('share-picture') as SharePictureSettings;
  const warn = (message: string) => strapi.log.warn(message);
  const store = createPictureStore({ folder: resolve(strapi.dirs.app.root, folder), bytesAtMost, warn });
  const work = createBoundedWork<MadePicture>(bounds);
  const keyOf = (content: PictureContent, format: Format) =>
    createHash('sha256').update(pictureIdentity(content, format)).digest('base64url').slice(0, 32);

  return {
    keyOf,
    async picture(content, format) {
      const key = keyOf(content, format);
      const kept = await store.read(key);
      if (kept) return { bytes: kept, isWhole: true };
      return work(key, async () => {
        const made = await makeSharePicture(content, format, {
          publicDir: strapi.dirs.static.public,
          warn,
        });
        // One that lacks a photograph which may be back tomorrow is not kept.
        if (made.isWhole) await store.write(key, made.bytes);
        return made;
      });
    },
  };
}
