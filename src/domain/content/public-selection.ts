import { targetOf } from './filter-check';
import type { ModelOf } from './model';

type Values = Record<string, unknown>;

/** What is loaded of a type: of itself, and below each attribute that leads on. */
export interface Selection {
  /** Of the type, component or file; empty for a dynamic zone, whose blocks have theirs. */
  uid: string;
  /** Names of its own attributes, in the order of the model. */
  select: string[];
  /** Those among them that are points in time. */
  moments: string[];
  /** Empty where nothing leads on. */
  populate: Record<string, Selection>;
  /** Of a dynamic zone: the selection of each block. */
  on?: Record<string, Selection>;
  /** Order of what is loaded, where it is not that of the relation. */
  orderBy?: Record<string, 'asc' | 'desc'>[];
  /** What has to hold of what is loaded, in the words of Strapi's query engine. */
  where?: Values;
}

const LEADS_ON = new Set(['relation', 'component', 'dynamiczone', 'media']);

/**
 * What to load of `uid` for a populate of Strapi's query engine (`select`, `populate`, `on`, `orderBy`, `where`), without anything
 * private at whatever distance: what a sanitizer would take out of the answer is not asked for.
 */
export function publicSelection(uid: string, options: Values, modelOf: ModelOf): Selection {
  const model = modelOf(uid);
  const attributes = model?.attributes ?? {};
  const own = (name: string) => name === 'id' || (name === 'documentId' && model?.modelType !== 'component');
  const orderBy = [options.orderBy ?? []].flat() as Record<string, 'asc' | 'desc'>[];
  // With `select`, the query engine answers what it orders by, too.
  const asked = options.select
    ? new Set([...(options.select as string[]), ...orderBy.flatMap((keys) => Object.keys(keys))])
    : ['id', 'documentId', ...Object.keys(attributes)];
  const isOpen = (name: string) => attributes[name] && !attributes[name].private;
  const select = [...asked].filter(
    (name) => own(name) || (isOpen(name) && !LEADS_ON.has(attributes[name]?.type ?? '')),
  );
  const populate = Object.entries((options.populate ?? {}) as Values)
    .filter(([name]) => isOpen(name))
    .map(([name, inner]): [string, Selection] => {
      const values = optionsOf(inner);
      const target = targetOf(attributes[name]);
      return [name, target ? publicSelection(target, values, modelOf) : blocks(values, modelOf)];
    });
  return {
    uid,
    select,
    moments: select.filter((name) => attributes[name]?.type === 'datetime'),
    populate: Object.fromEntries(populate),
    ...(orderBy.length > 0 ? { orderBy } : {}),
    ...(options.where ? { where: options.where as Values } : {}),
  };
}

function blocks({ on }: Values, modelOf: ModelOf): Selection {
  const each = Object.entries((on ?? {}) as Values).map(([uid, inner]): [string, Selection] => [
    uid,
    publicSelection(uid, optionsOf(inner), modelOf),
  ]);
  return { uid: '', select: [], moments: [], populate: {}, on: Object.fromEntries(each) };
}

function optionsOf(inner: unknown): Values {
  return inner && typeof inner === 'object' ? (inner as Values) : {};
}
