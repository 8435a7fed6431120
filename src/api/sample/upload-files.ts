import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { FILES, PICTURES } from '../../domain/sample/keys';
import { type MadeRecord, writeMade } from './made-entries';

const MIME_TYPES: Record<string, string> = { jpg: 'image/jpeg', png: 'image/png', pdf: 'application/pdf' };

/** Uploads the pictures and documents that are not in the media library yet, and answers how many those were. */
export async function uploadFiles(strapi: Core.Strapi, made: MadeRecord): Promise<number> {
  const folder = join(strapi.dirs.app.root, 'database', 'sample');
  const files = [
    ...PICTURES.map((name) => ({ name, entry: `picture/${name}`, path: join(folder, 'pictures', name) })),
    ...FILES.map((name) => ({ name, entry: `file/${name}`, path: join(folder, 'documents', name) })),
  ].filter(({ entry }) => made.files[entry] === undefined);
  for (const { name, entry, path } of files)
    await strapi.db.transaction(async () => {
      made.files[entry] = await upload(strapi, name, path);
      await writeMade(strapi, made);
    });
  return files.length;
}

async function upload(strapi: Core.Strapi, name: string, path: string): Promise<number> {
  const { size } = await stat(path);
  const mimetype = MIME_TYPES[name.split('.').at(-1) ?? ''];
  const [uploaded] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name } },
      files: { filepath: path, originalFilename: name, mimetype, size },
    });
  return uploaded.id;
}
