import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getArgumentValues,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { targetOf } from './filter-check';
import type { Attribute, ModelOf } from './model';
import { publicSelection, type Selection } from './public-selection';
import { queryFault } from './query-check';

type Values = Record<string, unknown>;

/** What a resolver knows of its query, and of how GraphQL names our types. */
export interface GraphqlAsked {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  variableValues: Values;
  /** Name of the type or component in GraphQL. */
  typeName(uid: string): string;
  /** Whether an attribute may be loaded together with the entries that it belongs to. */
  isLoaded(name: string, attribute: Attribute): boolean;
}

/** What resolvers of ours look at, whatever is asked for. */
const ALWAYS = ['id', 'documentId', 'slug', 'locale', 'visibility', 'publishedAt'];

/**
 * What to load of `uid` for the selection sets of a GraphQL field: the columns that are named, and below them whatever leads on and is
 * asked for without conditions and in its own order. What else is asked for, its own resolver loads.
 */
export function graphqlSelection(
  uid: string,
  sets: readonly SelectionSetNode[],
  asked: GraphqlAsked,
  modelOf: ModelOf,
): Selection {
  return publicSelection(uid, optionsOf(uid, sets, asked, modelOf), modelOf);
}

/** The fields of selection sets by name, those of fragments that apply to the type (or to whichever type, null) among them. */
export function fieldsIn(
  sets: readonly SelectionSetNode[],
  type: string | null,
  { fragments, schema }: Pick<GraphqlAsked, 'fragments' | 'schema'>,
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const enter = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const { value } = selection.name;
        fields.set(value, [...(fields.get(value) ?? []), selection]);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      const condition = fragment?.typeCondition?.name.value;
      // A fragment on one of the other types of a zone; on what is no object, it may concern each.
      const isOther =
        condition !== undefined && condition !== type && isObjectType(schema.getType(condition));
      if (fragment && !(type !== null && isOther)) enter(fragment.selectionSet);
    }
  };
  for (const set of sets) enter(set);
  return fields;
}

function optionsOf(
  uid: string,
  sets: readonly SelectionSetNode[],
  asked: GraphqlAsked,
  modelOf: ModelOf,
): Values {
  const type = asked.typeName(uid);
  const fields = fieldsIn(sets, type, asked);
  const populate: Values = {};
  for (const [name, nodes] of fields) {
    const attribute = modelOf(uid)?.attributes[name];
    if (!attribute || !asked.isLoaded(name, attribute)) continue;
    const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const target = targetOf(attribute);
    const all = argumentsOf(type, name, nodes, asked);
    if (!isPlain(all) || (target && queryFault(target, all[0] ?? {}, modelOf))) continue;
    populate[name] = target
      ? optionsOf(target, below, asked, modelOf)
      : {
          on: Object.fromEntries(
            (attribute.components ?? []).map((block) => [block, optionsOf(block, below, asked, modelOf)]),
          ),
        };
  }
  // A breadcrumb begins with the entry's section.
  if (fields.has('breadcrumb') && modelOf(uid)?.attributes.section) populate.section ??= { select: ALWAYS };
  return { select: [...ALWAYS, ...fields.keys()], populate };
}

function argumentsOf(type: string, name: string, nodes: readonly FieldNode[], asked: GraphqlAsked): Values[] {
  const parent = asked.schema.getType(type);
  const field = isObjectType(parent) ? parent.getFields()[name] : undefined;
  return field ? nodes.map((node) => getArgumentValues(field, node, asked.variableValues)) : [];
}

/** Whether all nodes of a field ask for the same, in its own order and without conditions. */
function isPlain(all: readonly Values[]): boolean {
  const [first] = all;
  if (!first) return false;
  const { filters, sort } = first;
  if (Object.keys((filters ?? {}) as Values).length > 0 || [sort ?? []].flat().length > 0) return false;
  return all.every((each) => JSON.stringify(each) === JSON.stringify(first));
}
