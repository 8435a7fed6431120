import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { fileInUseMessage } from '../domain/content/file-in-use';
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
 * Refuses to delete files of the library that entries still show: a page that is published would lose its picture and nobody would
 * know. Strapi 5.54 leaves no place in its library's dialog for a question, so that there is an answer in place of one.
 * @throws ValidationError whose message names the entries, as far as the person may read them
 */
export async function refuseUsedFiles(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { fileIds, folderIds } = (ctx.request.body ?? {}) as { fileIds?: unknown; folderIds?: unknown };
  const ids = [
    ...numbers([ctx.params.id]),
    ...numbers(fileIds),
    ...(await filesBelow(strapi, numbers(folderIds))),
  ];
  if (ids.length === 0) return;
  const usages = await (strapi.get('usages') as Usages).ofFiles(ids);
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
