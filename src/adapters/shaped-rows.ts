import type { Core } from '@strapi/strapi';
import { cacheTag } from '../domain/cache/cache-tags';
import { loadedRows } from '../domain/content/loaded-rows';
import { hasDraftAndPublish, isComponent, type ModelOf } from '../domain/content/model';
import { cardPopulate, listOrder, pagePopulate } from '../domain/content/presets';
import { publicSelection, type Selection } from '../domain/content/public-selection';
import { readerQuery } from '../domain/content/reader-query';
import { UID } from '../domain/content/uids';
import { type FoundRows, foundRows, type RowQuery } from './found-rows';
import { keptReadings } from './kept-readings';
import { modelsOf } from './model-of';
import { currentRecording, recordTags, unrecorded } from './read-recorder';
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

/**
 * Entries as readers may see them, in one of our own shapes or in one that somebody asked for. One statement finds which as
 * Strapi's query engine would (`foundRows`) and reads them whole (`shapeStatement`), where the document service and its sanitizers ask for each relation and block
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

/** Carries a statement out for the rows that it is to find. */
type Reader = (found: FoundRows) => Promise<Values[]>;

/** Stands for the language in a statement that is made for all of them. */
const LOCALE = 'the language of the list';

export function createShapedRows(strapi: Core.Strapi): ShapedRows {
  const modelOf = modelsOf(strapi);
  const translate = (uid: string, query: Values): Values =>
    strapi.get('query-params').transform(uid, query) as Values;
  const selections = new Map<string, Selection>();
  const readers = new Map<string, Reader>();
  const lists = new Map<string, FoundRows>();
  const chosen = new WeakMap<Selection, Reader>();
  const recorder = () => strapi.get('statement-recorder') as StatementRecorder;
  const nameOf = createStatementNames();

  function selectionOf(uid: string, shape: Shape): Selection {
    return once(selections, `${uid} ${shape}`, () => {
      const asked = shape === 'page' ? pagePopulate(uid, modelOf) : cardPopulate(uid);
      const { populate } = readerQuery(uid, { populate: asked }, modelOf);
      return publicSelection(uid, translate(uid, { populate }), modelOf);
    });
  }

  /** Made once for each type, shape and status. */
  function readerOf(uid: string, shape: Shape, status: 'draft' | 'published'): Reader {
    const selection = selectionOf(uid, shape);
    return once(readers, `${uid} ${shape} ${status}`, () =>
      readerFor(shapeStatement(strapi, uid, selection, status), selection),
    );
  }

  /** What is on a page of a list, in any language. First pages are made once for each type and length. */
  function foundOn(uid: string, { locale, start, limit }: WantedPage): FoundRows {
    const make = () => {
      const { orderBy } = translate(uid, { sort: listOrder(uid) });
      return foundRows(strapi, uid, { where: where(uid, { locale: LOCALE }), orderBy, offset: start, limit });
    };
    const { ids, bindings, query } = start === 0 ? once(lists, `${uid} ${limit}`, make) : make();
    const named = (values: readonly unknown[]) => values.map((value) => (value === LOCALE ? locale : value));
    const asked = () => {
      const { text, values } = query();
      return { text, values: named(values) };
    };
    return { ids, bindings: named(bindings), query: asked };
  }

  function readerFor(statement: ShapeStatement, selection: Selection): Reader {
    const types = reachedTags(selection, modelOf);
    return async (found) => {
      const text = statement.text(found.ids);
      const query = strapi.db.connection.raw(text, [...statement.bindings, ...found.bindings] as never);
      const name = nameOf(text);
      if (name) query.options({ name });
      const read = async () =>
        (await (strapi.db.inTransaction()
          ? strapi.db.transaction(({ trx }) => query.transacting(trx))
          : query)) as { rows: { entry: Values }[] };
      // The statement names tables, and would be taken to depend on all that is in them.
      const { rows } = await unrecorded(read);
      if (currentRecording()) {
        const shown = rows.map(({ entry }) => ({ document_id: entry.documentId }));
        recorder().noteRead({ ...found.query(), rows: shown });
        for (const condition of statement.conditions) recorder().noteRead({ ...condition, rows: null });
      }
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
    find(uid, shape, wanted) {
      const { orderBy } = translate(uid, { sort: wanted.sort ?? listOrder(uid) });
      const { start = 0, limit, status = 'published' } = wanted;
      const found = foundRows(strapi, uid, { where: where(uid, wanted), orderBy, offset: start, limit });
      return readerOf(uid, shape, status)(found);
    },
    select(uid, selection, query) {
      const read =
        chosen.get(selection) ?? readerFor(shapeStatement(strapi, uid, selection, 'published'), selection);
      chosen.set(selection, read);
      return read(foundRows(strapi, uid, query));
    },
    async list(uid, page) {
      const entries = await readerOf(uid, 'card', 'published')(foundOn(uid, page));
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

function once<T>(made: Map<string, T>, name: string, make: () => T): T {
  const known = made.get(name);
  if (known) return known;
  const value = make();
  made.set(name, value);
  return value;
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
