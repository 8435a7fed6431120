type Values = Record<string, unknown>;

/** What we use of the context of a GraphQL request (Strapi 5.54, graphql/bootstrap). */
export interface GraphqlContext {
  state: { auth?: unknown };
}

type Resolve = (parent: unknown, args: Values, context: GraphqlContext, info: unknown) => Promise<unknown>;

/** What Strapi calls around the resolver of a field (`resolversConfig`, `middlewares`). */
export type Middleware = (
  resolve: Resolve,
  parent: unknown,
  args: Values,
  context: GraphqlContext,
  info: unknown,
) => Promise<unknown>;
