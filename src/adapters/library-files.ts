import type { Core } from '@strapi/strapi';
import { type RemovalEffect, removalEffects } from '../domain/content/file-removal';
import { mayChangeFile } from './changeable-files';
import { readableNames } from './entry-names';
import { mayTakeFromAll } from './file-removal';
import { type NamedUsages, namedUsages } from './named-usages';
import type { Usages } from './usages';

type Values = Record<string, unknown>;

/** A picture or document of the library, and where it is used. */
export interface LibraryFile extends NamedUsages {
  id: number;
  name: string;
  /** Address of a small picture of it; null for what is no picture. */
  picture: string | null;
  /** Whether the person may delete it: not a file of somebody else's, nor one of pages that the person may not publish. */
  removal: 'allowed' | 'not-own' | 'not-published-by-them';
  /** What its removal changes. */
  effects: RemovalEffect[];
}

export interface LibraryFiles {
  files: LibraryFile[];
  total: number;
}

const FILE = 'plugin::upload.file';
/** Unused files among which a page is shown: more are there to be found once these are gone. */
const UNUSED_AT_MOST = 5000;

/**
 * A page of the library, the latest file first, each with what it is used for, as far as the person may read it. Nothing for whoever
 * may not see the library. `userAbility` is Strapi's, of `ctx.state`.
 */
export async function libraryFiles(
  strapi: Core.Strapi,
  userAbility: { can(action: string): boolean },
  asked: { search: string; isUnusedOnly: boolean; limit: number; offset: number },
): Promise<LibraryFiles> {
  if (!userAbility.can('plugin::upload.read')) return { files: [], total: 0 };
  const { search, isUnusedOnly, limit, offset } = asked;
  const filters = {
    $and: [
      search ? { name: { $containsi: search } } : {},
      isUnusedOnly ? { id: { $in: await unusedFiles(strapi) } } : {},
    ],
  };
  // A role may see no more than the files that its people have sent.
  const where = strapi
    .service('admin::permission')
    .createPermissionsManager({ ability: userAbility, action: 'plugin::upload.read', model: FILE })
    .addPermissionsQueryTo({ filters }).filters;
  const rows = (await strapi.db.query(FILE).findMany({
    where,
    populate: { createdBy: { populate: ['roles'] } } as never,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    limit,
    offset,
  })) as (Values & { id: number })[];
  const usages = await (strapi.get('usages') as Usages).ofFiles(rows.map(({ id }) => id));
  const names = await readableNames(strapi, userAbility, [...usages.values()].flat());
  const mayChange = mayChangeFile(strapi, userAbility);
  const files = rows.map((row): LibraryFile => {
    const used = usages.get(row.id) ?? [];
    return {
      ...namedUsages(strapi, names, used),
      id: row.id,
      name: String(row.name),
      picture: pictureOf(row),
      removal: mayChange(row)
        ? mayTakeFromAll(names, used)
          ? 'allowed'
          : 'not-published-by-them'
        : 'not-own',
      effects: removalEffects(used),
    };
  });
  return { files, total: await strapi.db.query(FILE).count({ where }) };
}

/** Files that no entry shows and to which no link leads. */
async function unusedFiles(strapi: Core.Strapi): Promise<number[]> {
  const { rows } = await strapi.db.connection.raw(
    `SELECT file.id FROM files file
     WHERE NOT EXISTS (SELECT FROM files_related_mph used WHERE used.file_id = file.id)
       AND NOT EXISTS (SELECT FROM entry_links link JOIN checked_links checked ON checked.key = link.key
         WHERE checked.leads @> ARRAY[file.url]::text[])
     ORDER BY file.id DESC LIMIT ${UNUSED_AT_MOST}`,
  );
  return rows.map(({ id }: { id: number }) => id);
}

function pictureOf({ mime, url, formats }: Values): string | null {
  if (!String(mime).startsWith('image/')) return null;
  const { thumbnail } = (formats ?? {}) as { thumbnail?: { url?: string } };
  return thumbnail?.url ?? (url as string);
}
