import { targetOf } from './filter-check';
import type { ModelOf } from './model';
import { canBeWithheld } from './withholding';

type Values = Record<string, unknown>;

/**
 * The query of a reader who may not meet hidden persons and organizations: none of them answers a filter, at whatever
 * distance, and each that is loaded says that it is hidden, so that `withoutHidden` finds it whatever `fields` were asked for.
 * `sign` comes before operators: `$` in REST, nothing in GraphQL. The query has passed `queryFault`.
 */
export function readerQuery(uid: string, query: Values, modelOf: ModelOf, sign: '$' | '' = '$'): Values {
  const shown = (target: string, filters: unknown): Values | undefined => {
    const own = filters === undefined || filters === null ? undefined : (through(target, filters) as Values);
    if (!canBeWithheld(target)) return own;
    return { [`${sign}and`]: [...(own ? [own] : []), { visibility: { [`${sign}ne`]: 'hidden' } }] };
  };

  function through(target: string, filters: unknown): unknown {
    if (Array.isArray(filters)) return filters.map((item) => through(target, item));
    if (!filters || typeof filters !== 'object' || filters instanceof Date) return filters;
    return Object.fromEntries(
      Object.entries(filters).map(([name, inner]) => {
        const attributes = modelOf(target)?.attributes ?? {};
        if (!Object.hasOwn(attributes, name)) return [name, through(target, inner)];
        const next = targetOf(attributes[name]);
        return [name, next ? shown(next, inner) : inner];
      }),
    );
  }

  function populated(target: string, populate: unknown): unknown {
    if (!populate || typeof populate !== 'object' || Array.isArray(populate)) return populate;
    return Object.fromEntries(
      Object.entries(populate).map(([name, inner]) => {
        if (!inner || typeof inner !== 'object') return [name, inner];
        const options = inner as Values;
        const next = targetOf(modelOf(target)?.attributes[name]);
        if (next) return [name, level(next, options)];
        if (!options.on || typeof options.on !== 'object') return [name, inner];
        const on = Object.entries(options.on).map(([block, its]) => [
          block,
          its && typeof its === 'object' ? level(block, its as Values) : its,
        ]);
        return [name, { ...options, on: Object.fromEntries(on) }];
      }),
    );
  }

  function level(target: string, options: Values): Values {
    return {
      ...options,
      ...('populate' in options ? { populate: populated(target, options.populate) } : {}),
      ...('filters' in options ? { filters: through(target, options.filters) } : {}),
      ...('fields' in options ? { fields: withVisibility(target, options.fields) } : {}),
    };
  }

  const { filters, ...rest } = query;
  const visible = shown(uid, filters);
  return { ...(visible ? { filters: visible } : {}), ...level(uid, rest) };
}

function withVisibility(uid: string, fields: unknown): unknown {
  if (!canBeWithheld(uid) || fields === undefined) return fields;
  return [...new Set([...[fields].flat().flatMap((name) => String(name).split(',')), 'visibility'])];
}
