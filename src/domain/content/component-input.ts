import type { ModelOf } from './model';

type Values = Record<string, unknown>;

/**
 * A populated component as input for a new one: row ids left out, media by id, relations by documentId.
 * Lists stay lists; null stays null.
 */
export function componentInput(componentUid: string, value: unknown, modelOf: ModelOf): unknown {
  if (Array.isArray(value)) return value.map((item) => componentInput(componentUid, item, modelOf));
  if (!value || typeof value !== 'object') return null;
  const input: Values = {};
  for (const [name, attribute] of Object.entries(modelOf(componentUid)?.attributes ?? {})) {
    const inner = (value as Values)[name];
    if (inner === undefined) continue;
    if (attribute.type === 'component' && attribute.component)
      input[name] = componentInput(attribute.component, inner, modelOf);
    else if (attribute.type === 'media') input[name] = references(inner, 'id');
    else if (attribute.type === 'relation') input[name] = references(inner, 'documentId');
    else input[name] = inner;
  }
  return input;
}

function references(value: unknown, key: 'id' | 'documentId'): unknown {
  if (Array.isArray(value)) return value.map((item) => references(item, key));
  return value && typeof value === 'object' ? (value as Values)[key] : (value ?? null);
}
