import { isComponent, type ModelOf } from '../content/model';
import { relatedIn } from './parts';

type Values = Record<string, unknown>;

/**
 * What the relations of a stored draft lead to: document ids by place, `section` for an attribute of the entry,
 * `content.quote 12 speaker` for one of a component's row. The panel's form only knows what was added and taken away since.
 */
export type StoredRelations = Record<string, string[]>;

/** The relations of an entry as it is stored, components and relations populated. */
export function storedRelations(uid: string, entry: Values, modelOf: ModelOf): StoredRelations {
  const stored: StoredRelations = {};
  for (const [name, attribute] of Object.entries(modelOf(uid)?.attributes ?? {})) {
    const value = entry[name];
    if (attribute.type === 'relation')
      stored[placeOf(uid, entry, name)] = relatedIn(value).map(({ documentId }) => String(documentId));
    else if (attribute.type === 'component' || attribute.type === 'dynamiczone')
      for (const inner of relatedIn(value))
        Object.assign(
          stored,
          storedRelations(String(inner.__component ?? attribute.component), inner, modelOf),
        );
  }
  return stored;
}

/** What stands in the panel's form, its relations as those of a stored entry: lists of `{ documentId }`. */
export function withRelations(uid: string, form: Values, stored: StoredRelations, modelOf: ModelOf): Values {
  const entry: Values = { ...form };
  for (const [name, attribute] of Object.entries(modelOf(uid)?.attributes ?? {})) {
    const value = form[name];
    if (attribute.type === 'relation') {
      const isToOne = attribute.relation?.endsWith('ToOne') === true;
      entry[name] = resolved(value, stored[placeOf(uid, form, name)] ?? [], isToOne);
    } else if (attribute.type === 'component' || attribute.type === 'dynamiczone') {
      const inside = (inner: Values) =>
        withRelations(String(inner.__component ?? attribute.component), inner, stored, modelOf);
      if (Array.isArray(value)) entry[name] = relatedIn(value).map(inside);
      else if (value) entry[name] = inside(value as Values);
    }
  }
  return entry;
}

/** One item of a relation in Strapi's form (5.54): the id is that of a row, the document's lies in `apiData`. */
interface FormRelation {
  documentId?: string;
  apiData?: { documentId?: string };
}

function resolved(value: unknown, stored: readonly string[], isToOne: boolean): { documentId: string }[] {
  const { connect = [], disconnect = [] } = (value ?? {}) as Record<string, FormRelation[] | undefined>;
  const added = connect.flatMap(idOf);
  const taken = new Set(disconnect.flatMap(idOf));
  const ids = [...new Set([...stored.filter((id) => !taken.has(id)), ...added])];
  return (isToOne ? ids.slice(-1) : ids).map((documentId) => ({ documentId }));
}

function idOf({ documentId, apiData }: FormRelation): string[] {
  const id = apiData?.documentId ?? documentId;
  return id ? [id] : [];
}

function placeOf(uid: string, { id }: Values, name: string): string {
  return isComponent(uid) ? `${uid} ${id} ${name}` : name;
}
