import type { Core } from '@strapi/strapi';
import { cacheTag } from '../domain/cache/cache-tags';
import { loadedRows } from '../domain/content/loaded-rows';
import { hasDraftAndPublish, isComponent } from '../domain/content/model';
import { cardPopulate, listOrder, pagePopulate } from '../domain/content/presets';
import { publicSelection, type Selection } from '../domain/content/public-selection';
import { readerQuery } from '../domain/content/reader-query';
import { UID } from '../domain/content/uids';
import { modelsOf } from './model-of';
import { recordTags, unrecorded } from './read-recorder';
import { shapeStatement } from './shape-statement';

type Values = Record<string, unknown>;

/** What a list shows of an entry, or everything that its page shows. */
export type Shape = 'card' | 'page';

export interface WantedRows {
  locale: string;
  /** Strapi's filters, of ours: nobody checks them. Hidden persons and organizations never answer them. */
  filters?: Values;
  /** Defaults to the type's own order. */
  sort?: string[];
  /** Defaults to 0. */
  start?: number;
  /** Defaults to all. */
  limit?: number;
  /** Defaults to `published`. Means nothing where a type knows no drafts. */
  status?: 'draft' | 'published';
}

/**
 * Entries as readers may see them, in one of our own shapes. Strapi's query engine finds which; one statement reads them whole
 * (`shapeStatement`), where the document service and its sanitizers ask for each relation and block by itself and check what
 * nobody outside chose. What they would take out is not asked for: `tests/api/shaped-rows.test.ts` compares the two.
 */
export interface ShapedRows {
  find(uid: string, shape: Shape, wanted: WantedRows): Promise<Values[]>;
  count(uid: string, wanted: WantedRows): Promise<number>;
}

const FILE = 'plugin::upload.file';

/** Enough for entries that are published again and again while they are read. */
const ATTEMPTS = 5;

export function createShapedRows(strapi: Core.Strapi): ShapedRows {
  const modelOf = modelsOf(strapi);
  const translate = (uid: string, query: Values): Values =>
    strapi.get('query-params').transform(uid, query) as Values;
  const readers = new Map<string, (ids: number[]) => Promise<Values[]>>();

  /** Reads rows whole, in the order of their ids. Made once for each type, shape and status. */
  function readerOf(uid: string, shape: Shape, status: 'draft' | 'published') {
    const name = `${uid} ${shape} ${status}`;
    const known = readers.get(name);
    if (known) return known;
    const asked = shape === 'page' ? pagePopulate(uid, modelOf) : cardPopulate(uid);
    const { populate } = readerQuery(uid, { populate: asked }, modelOf);
    const selection = publicSelection(uid, translate(uid, { populate }), modelOf);
    const reader = readerFor(shapeStatement(strapi, uid, selection, status), selection, name);
    readers.set(name, reader);
    return reader;
  }

  function readerFor(statement: string, selection: Selection, name: string) {
    const types = reachedTypes(selection).map(cacheTag.type);
    return async (ids: number[]): Promise<Values[]> => {
      if (ids.length === 0) return [];
      // Named, so that each connection plans it once.
      const query = strapi.db.connection.raw(statement, [ids]).options({ name: `portevoix ${name}` });
      const read = async () =>
        (await (strapi.db.inTransaction()
          ? strapi.db.transaction(({ trx }) => query.transacting(trx))
          : query)) as { rows: { entry: Values }[] };
      // The statement names tables, and would be taken to depend on all that is in them.
      const { rows } = await unrecorded(read);
      const tags = new Set(types);
      const entries = loadedRows(
        rows.map(({ entry }) => entry),
        selection,
        (uid, row) => {
          if (uid === FILE) tags.add(cacheTag.file(row.id as number));
          else if (!isComponent(uid)) tags.add(cacheTag.entry(uid, row.documentId as string));
        },
      );
      recordTags(tags);
      return entries;
    };
  }

  function where(uid: string, { locale, filters, status = 'published' }: WantedRows): Values {
    const { filters: shown } = readerQuery(uid, { filters }, modelOf);
    const { where: own } = shown ? translate(uid, { filters: shown }) : {};
    return {
      ...(uid === UID.redirect ? {} : { locale }),
      ...(hasDraftAndPublish(modelOf(uid))
        ? { publishedAt: { [status === 'draft' ? '$null' : '$notNull']: true } }
        : {}),
      ...((own ?? {}) as Values),
    };
  }

  return {
    async find(uid, shape, wanted) {
      const { orderBy } = translate(uid, { sort: wanted.sort ?? listOrder(uid) });
      const read = readerOf(uid, shape, wanted.status ?? 'published');
      for (let attempt = 1; ; attempt += 1) {
        const found = (await strapi.db.query(uid as never).findMany({
          select: ['id', 'documentId'],
          where: where(uid, wanted),
          orderBy,
          offset: wanted.start ?? 0,
          ...(wanted.limit === undefined ? {} : { limit: wanted.limit }),
        } as never)) as { id: number }[];
        const rows = await read(found.map(({ id }) => id));
        // Publishing puts a new row in the place of the old one: an entry may have changed its row since it was found.
        if (rows.length === found.length || attempt === ATTEMPTS) return rows;
      }
    },
    count(uid, wanted) {
      return strapi.db.query(uid as never).count({ where: where(uid, wanted) } as never);
    },
  };
}

/** Types that a selection leads to, empty relations too. */
function reachedTypes({ uid, populate, on = {} }: Selection): string[] {
  const below = [...Object.values(populate), ...Object.values(on)].flatMap(reachedTypes);
  return [...new Set([...(uid.includes('::') ? [uid] : []), ...below])];
}
