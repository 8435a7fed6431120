/** What we use of koa2-ratelimit 1.1, which has no types. */
declare module 'koa2-ratelimit' {
  export const Stores: { Store: new () => object };
}
