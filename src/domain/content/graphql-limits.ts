import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLNamedType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export const GRAPHQL_LIMITS = {
  /** Fields at the root of one operation. */
  rootFields: 10,
  /** Content entries followed one from the other below the root: the same two as in REST. */
  relationHops: 2,
  /** Levels of fields. */
  depth: 12,
  aliases: 15,
  directives: 20,
  /** Tokens of the whole document. */
  tokens: 2500,
  /** Points: 1 a scalar, 2 an object, each level 1.4 times the one above (graphql-armor). */
  cost: 7500,
};

/**
 * Validation rule against queries that are small to write and dear to answer: too many root fields, or too many relations
 * in a row (each one multiplies the entries loaded). Fragments count where they are spread.
 */
export function limitBreadthAndRelations(entryTypes: ReadonlySet<string>) {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const rootType = context.getSchema().getRootType(operation.operation);
      if (!rootType) return;
      const walk = new Walk(context, entryTypes);
      walk.selections(operation.selectionSet, rootType, -1, new Set());
      if (walk.rootFields > GRAPHQL_LIMITS.rootFields)
        report(context, `it has more than ${GRAPHQL_LIMITS.rootFields} fields at its root`);
      if (walk.deepestHop > GRAPHQL_LIMITS.relationHops)
        report(context, `it follows more than ${GRAPHQL_LIMITS.relationHops} relations in a row`);
    },
  });
}

function report(context: ValidationContext, sentence: string): void {
  context.reportError(
    new GraphQLError(`This query is over a limit: ${sentence}.`, {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    }),
  );
}

class Walk {
  rootFields = 0;
  deepestHop = 0;
  private readonly visited = new Map<string, number>();

  constructor(
    private readonly context: ValidationContext,
    private readonly entryTypes: ReadonlySet<string>,
  ) {}

  /** `hops` is -1 at the root, 0 inside the entries that the root answers. */
  selections(set: SelectionSetNode, type: GraphQLNamedType, hops: number, open: Set<string>): void {
    if (hops > GRAPHQL_LIMITS.relationHops) return;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        if (hops === -1 && type === this.context.getSchema().getQueryType()) this.rootFields += 1;
        const field =
          isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
        const inner = field ? getNamedType(field.type) : undefined;
        if (!inner || !selection.selectionSet || !isCompositeType(inner)) continue;
        const next = this.entryTypes.has(inner.name) ? hops + 1 : hops;
        this.deepestHop = Math.max(this.deepestHop, next);
        this.selections(selection.selectionSet, inner, next, open);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const name = selection.typeCondition?.name.value;
        this.selections(selection.selectionSet, this.typeNamed(name) ?? type, hops, open);
      } else {
        this.fragment(this.context.getFragment(selection.name.value), type, hops, open);
      }
    }
  }

  private fragment(
    fragment: FragmentDefinitionNode | null | undefined,
    type: GraphQLNamedType,
    hops: number,
    open: Set<string>,
  ): void {
    if (!fragment || open.has(fragment.name.value)) return;
    // A fragment that was walked at this many hops or more says nothing new: keeps a web of fragments from growing.
    const seen = this.visited.get(fragment.name.value);
    if (seen !== undefined && seen >= hops && hops >= 0) return;
    this.visited.set(fragment.name.value, hops);
    const target = this.typeNamed(fragment.typeCondition.name.value) ?? type;
    this.selections(fragment.selectionSet, target, hops, new Set([...open, fragment.name.value]));
  }

  private typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name ? this.context.getSchema().getType(name) : undefined;
  }
}
