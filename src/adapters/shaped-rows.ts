import type { Core } from '@strapi/strapi';
import { cacheTag } from '../domain/cache/cache-tags';
import { loadedRows } from '../domain/content/loaded-rows';
import { hasDraftAndPublish, isComponent, type ModelOf } from '../domain/content/model';
import { cardPopulate, listOrder, pagePopulate } from '../domain/content/presets';
import { publicSelection, type Selection } from '../domain/content/public-selection';
import { readerQuery } from '../domain/content/reader-query';
import { UID } from '../domain/content/uids';
import { keptReadings } from './kept-readings';
import { modelsOf } from './model-of';
import { queryBuilder } from './query-builder';
import { recordTags, unrecorded } from './read-recorder';
import { type ShapeStatement, shapeStatement } from './shape-statement';
import { createStatementNames } from './statement-names';
import type { StatementRecorder } from './statement-recorder';

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

export interface WantedPage {
  locale: string;
  start: number;
  limit: number;
  isCounted: boolean;
}

export interface Listed {
  entries: Values[];
  /** How many there are on all pages; null where nobody wishes to know. */
  total: number | null;
}

/** Which rows of a type, in the words of Strapi's query engine. */
export interface RowQuery {
  where: Values;
  /** What has to hold besides. */
  filters?: Values;
  orderBy?: unknown;
  offset?: number;
  limit?: number;
}

/**
 * Entries as readers may see them, in one of our own shapes or in one that somebody asked for. Strapi's query engine finds which;
 * one statement reads them whole (`shapeStatement`), where the document service and its sanitizers ask for each relation and block
 * by itself and walk through all that is found. What they would take out is not asked for: `tests/api/shaped-rows.test.ts` and
 * `tests/api/asked-rows.test.ts` compare the two.
 */
export interface ShapedRows {
  find(uid: string, shape: Shape, wanted: WantedRows): Promise<Values[]>;
  /** How many rows a query finds, `offset` and `limit` aside. Nobody checks it. */
  count(uid: string, query: RowQuery): Promise<number>;
  /** How many `find` would find without a limit. */
  countAll(uid: string, wanted: WantedRows): Promise<number>;
  /** Cards of a page of all published entries in a language, in the type's own order, by one statement; their number is kept. */
  list(uid: string, page: WantedPage): Promise<Listed>;
  /** Published entries with what `selection` names. Nobody checks the query: hidden persons and organizations are taken out of what it finds. */
  select(uid: string, selection: Selection, query: RowQuery): Promise<Values[]>;
}

const FILE = 'plugin::upload.file';

/** What was read, and in how many rows: some are hidden. */
interface Read {
  entries: Values[];
  rows: number;
}

/** Carries out a statement with its bindings. */
type Reader = (bindings: unknown[]) => Promise<Read>;

/** Stands for the language in a statement that is made for all of them. */
const LOCALE = 'the language of the list';

/** Enough for entries that are published again and again while they are read. */
const ATTEMPTS = 5;

export function createShapedRows(strapi: Core.Strapi): ShapedRows {
  const modelOf = modelsOf(strapi);
  const translate = (uid: string, query: Values): Values =>
    strapi.get('query-params').transform(uid, query) as Values;
  const selections = new Map<string, Selection>();
  const readers = new Map<string, Reader>();
  const chosen = new WeakMap<Selection, Reader>();
  const recorder = () => strapi.get('statement-recorder') as StatementRecorder;
  const nameOf = createStatementNames('rows');

  function selectionOf(uid: string, shape: Shape): Selection {
    const name = `${uid} ${shape}`;
    const known = selections.get(name);
    if (known) return known;
    const asked = shape === 'page' ? pagePopulate(uid, modelOf) : cardPopulate(uid);
    const { populate } = readerQuery(uid, { populate: asked }, modelOf);
    const selection = publicSelection(uid, translate(uid, { populate }), modelOf);
    selections.set(name, selection);
    return selection;
  }

  /** Reads rows whole, in the order of their ids. Made once for each type, shape and status. */
  function readerOf(uid: string, shape: Shape, status: 'draft' | 'published'): Reader {
    const name = `${uid} ${shape} ${status}`;
    const selection = selectionOf(uid, shape);
    return once(name, () => readerFor(shapeStatement(strapi, uid, selection, status), selection));
  }

  /** Finds the rows of a list and reads them whole. Made once for each type and length; what nobody asks for often, each time. */
  function listReader(uid: string, { start, limit }: WantedPage): Reader {
    const make = (): Reader => {
      const selection = selectionOf(uid, 'card');
      const { orderBy } = translate(uid, { sort: listOrder(uid) });
      const all = { select: ['id'], where: where(uid, { locale: LOCALE }), orderBy };
      const found = queryBuilder(strapi, uid).init(all).getKnexQuery().toSQL();
      // Lengths are written out: of a parameter, PostgreSQL would not know that it is small, and plan anew each time.
      const statement = shapeStatement(strapi, uid, selection, 'published', {
        ids: `ARRAY(SELECT id FROM (${found.sql} LIMIT ${limit} OFFSET ${start}) found)`,
      });
      const read = readerFor(statement, selection);
      return ([locale]) => read(found.bindings.map((value) => (value === LOCALE ? locale : value)));
    };
    return start === 0 ? once(`${uid} list ${limit}`, make) : make();
  }

  function once(name: string, make: () => Reader): Reader {
    const known = readers.get(name);
    if (known) return known;
    const reader = make();
    readers.set(name, reader);
    return reader;
  }

  function readerFor(statement: ShapeStatement, selection: Selection): Reader {
    const types = reachedTags(selection, modelOf);
    return async (bindings) => {
      const all = [...statement.bindings, ...bindings];
      const query = strapi.db.connection.raw(statement.text, all as never);
      const name = nameOf(statement.text);
      if (name) query.options({ name });
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
      for (const condition of statement.conditions) recorder().noteRead(condition);
      return { entries, rows: rows.length };
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

  async function findAll(uid: string, query: RowQuery, read: Reader) {
    for (let attempt = 1; ; attempt += 1) {
      const found = (await strapi.db
        .query(uid as never)
        .findMany({ select: ['id', 'documentId'], ...query } as never)) as { id: number }[];
      if (found.length === 0) return [];
      const { entries, rows } = await read([found.map(({ id }) => id)]);
      // Publishing puts a new row in the place of the old one: an entry may have changed its row since it was found.
      if (rows === found.length || attempt === ATTEMPTS) return entries;
    }
  }

  return {
    find(uid, shape, wanted) {
      const { orderBy } = translate(uid, { sort: wanted.sort ?? listOrder(uid) });
      const { start = 0, limit, status = 'published' } = wanted;
      const query = {
        where: where(uid, wanted),
        orderBy,
        offset: start,
        ...(limit === undefined ? {} : { limit }),
      };
      return findAll(uid, query, readerOf(uid, shape, status));
    },
    select(uid, selection, query) {
      const read =
        chosen.get(selection) ?? readerFor(shapeStatement(strapi, uid, selection, 'published'), selection);
      chosen.set(selection, read);
      return findAll(uid, query, read);
    },
    async list(uid, page) {
      recordTags([cacheTag.list(uid, uid === UID.redirect ? null : page.locale)]);
      const { entries } = await listReader(uid, page)([page.locale]);
      return { entries, total: page.isCounted ? await this.countAll(uid, { locale: page.locale }) : null };
    },
    count(uid, { where, filters }) {
      return keptReadings(strapi).of(`count ${uid} ${JSON.stringify([where, filters])}`, () =>
        strapi.db.query(uid as never).count({ where, filters } as never),
      );
    },
    countAll(uid, wanted) {
      return this.count(uid, { where: where(uid, wanted) });
    },
  };
}

/** Of the types that a selection leads to, empty relations too; from the other side of a relation, of whatever entry may come to lead here. */
function reachedTags({ uid, populate, on = {} }: Selection, modelOf: ModelOf): string[] {
  const below = [...Object.values(populate), ...Object.values(on)];
  const inverse = Object.entries(populate).flatMap(([name, { uid: target }]) =>
    modelOf(uid)?.attributes[name]?.mappedBy ? [cacheTag.list(target, null)] : [],
  );
  const own = uid.includes('::') ? [cacheTag.type(uid)] : [];
  return [...new Set([...own, ...inverse, ...below.flatMap((each) => reachedTags(each, modelOf))])];
}
