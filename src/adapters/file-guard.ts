import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { fileInUseMessage } from '../domain/content/file-in-use';
import { mayChangeFile } from './changeable-files';
import { entryKey, readableNames } from './entry-names';
import { modelsOf } from './model-of';
import type { Usages } from './usages';

/** Entries of which it is asked whether the person may read them: the message names a few of these. */
const NAMED_AT_MOST = 200;

type Context = {
  params: Record<string, string>;
  state: { userAbility?: unknown };
  request: { body?: unknown };
};

/**
 * Refuses to delete, several at once, files that somebody may not delete one by one: Strapi 5.54 asks conditions of roles there alone.
 * @throws PolicyError when a file is somebody else's
 */
export async function refuseOthersFiles(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const ids = await namedFiles(strapi, ctx);
  const files = await strapi.db.query('plugin::upload.file').findMany({
    where: { id: { $in: ids } },
    populate: { createdBy: { populate: ['roles'] } } as never,
  });
  if (files.every(mayChangeFile(strapi, ctx.state.userAbility))) return;
  // A PolicyError: of other ForbiddenErrors Strapi tells nothing but "Forbidden" (5.54, compose-endpoint).
  throw new errors.PolicyError(
    'Parmi ces fichiers, il y en a que quelqu’un d’autre a ajoutés : votre rôle ne vous laisse supprimer que les vôtres.',
  );
}

/**
 * Refuses to delete files of the library that entries still show: a page that is published would lose its picture and nobody would
 * know. Strapi 5.54 leaves no place in its library's dialog for a question: the page «Où servent les fichiers» asks it.
 * @throws ValidationError whose message names the entries, as far as the person may read them
 */
export async function refuseUsedFiles(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const ids = await namedFiles(strapi, ctx);
  if (ids.length === 0) return;
  const found = [...(await (strapi.get('usages') as Usages).ofFiles(ids)).values()].flat();
  const usages = [...new Map(found.map((usage) => [entryKey(usage), usage])).values()];
  if (usages.length === 0) return;
  const { userAbility } = ctx.state;
  const names = userAbility
    ? await readableNames(strapi, userAbility, usages.slice(0, NAMED_AT_MOST))
    : new Map();
  const users = usages.flatMap((usage) => {
    const entry = names.get(entryKey(usage));
    return entry ? [{ type: modelsOf(strapi)(usage.uid)?.info?.displayName ?? '', name: entry.name }] : [];
  });
  const counts = { files: ids.length, users: usages.length };
  throw new errors.ValidationError(fileInUseMessage(users, counts));
}

/** The file that an address names, those of a body, and those in its folders. */
async function namedFiles(strapi: Core.Strapi, { params, request }: Context): Promise<number[]> {
  const { fileIds, folderIds } = (request.body ?? {}) as { fileIds?: unknown; folderIds?: unknown };
  return [...numbers([params.id]), ...numbers(fileIds), ...(await filesBelow(strapi, numbers(folderIds)))];
}

function numbers(values: unknown): number[] {
  return Array.isArray(values) ? values.map(Number).filter(Number.isSafeInteger) : [];
}

/** Files in these folders and in those below them. */
async function filesBelow(strapi: Core.Strapi, folderIds: number[]): Promise<number[]> {
  if (folderIds.length === 0) return [];
  const { rows } = await strapi.db.connection.raw(
    `SELECT file.id FROM files file JOIN upload_folders folder ON folder.id = ANY(?)
     AND (file.folder_path = folder.path OR starts_with(file.folder_path, folder.path || '/'))`,
    [folderIds],
  );
  return rows.map(({ id }: { id: number }) => id);
}
