import { targetOf } from './filter-check';
import type { ModelOf } from './model';

type Values = Record<string, unknown>;

/** Every type, component and block that a query for `uid` reaches by `populate`, `filters` or `sort`, at whatever distance; in the writing of REST or GraphQL. The query has passed `queryFault`. */
export function reachedTypes(uid: string, query: Values, modelOf: ModelOf): Set<string> {
  const reached = new Set<string>();
  const step = (from: string, name: string): string | undefined => {
    const target = targetOf(modelOf(from)?.attributes[name]);
    if (target) reached.add(target);
    return target;
  };

  function populate(from: string, value: unknown): void {
    if (typeof value === 'string' || Array.isArray(value)) {
      for (const path of [value].flat().flatMap((paths) => String(paths).split(','))) populated(from, path);
      return;
    }
    if (!value || typeof value !== 'object') return;
    for (const [name, inner] of Object.entries(value)) {
      if (/^\d+$/.test(name)) populate(from, inner);
      else if (inner && inner !== 'false') populated(from, name, inner);
    }
  }

  function populated(from: string, path: string, options?: unknown): void {
    const [name = '', ...rest] = path.trim().split('.');
    if (name === '*') {
      for (const each of Object.keys(modelOf(from)?.attributes ?? {})) step(from, each);
      return;
    }
    const target = step(from, name);
    if (rest.length > 0 && target) populated(target, rest.join('.'));
    if (!options || typeof options !== 'object') return;
    const { on, ...own } = options as Values;
    if (target) level(target, own);
    for (const [block, inner] of Object.entries((on ?? {}) as Values))
      if (inner && typeof inner === 'object') level(block, inner as Values);
  }

  function filters(from: string, value: unknown): void {
    if (!value || typeof value !== 'object') return;
    for (const [name, inner] of Object.entries(value))
      filters(/^(\$?(and|or|not)|\d+)$/.test(name) ? from : (step(from, name) ?? from), inner);
  }

  function sort(from: string, value: unknown): void {
    if (typeof value === 'string') {
      for (const key of value.split(',')) {
        let at: string | undefined = from;
        for (const name of key.trim().split(/[.:]/)) if (at) at = step(at, name);
      }
    } else if (value && typeof value === 'object')
      for (const [name, inner] of Object.entries(value))
        sort(/^\d+$/.test(name) ? from : (step(from, name) ?? from), inner);
  }

  function level(from: string, options: Values): void {
    populate(from, options.populate);
    filters(from, options.filters);
    sort(from, options.sort);
  }

  level(uid, query);
  return reached;
}

/** One of our own populates (objects all the way down) without the relations to `types`. */
export function populateWithout(
  uid: string,
  populate: Values,
  types: ReadonlySet<string>,
  modelOf: ModelOf,
): Values {
  const kept = Object.entries(populate).flatMap(([name, inner]): [string, unknown][] => {
    const target = targetOf(modelOf(uid)?.attributes[name]);
    if (target && types.has(target)) return [];
    const below = (inner as Values | null)?.populate as Values | undefined;
    if (!target || !below || typeof below !== 'object') return [[name, inner]];
    return [[name, { ...(inner as Values), populate: populateWithout(target, below, types, modelOf) }]];
  });
  return Object.fromEntries(kept);
}
