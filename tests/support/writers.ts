import type { Application } from './application';

export interface Answer {
  status: number;
  body: {
    data?: never;
    error?: {
      status: number;
      name: string;
      message: string;
      details?: { errors?: { code: string; path: unknown[]; message: string }[] };
    };
    [key: string]: unknown;
  };
}

/** A request with a token: `send('post', '/api/articles', { data })`. */
export type Send = (
  method: 'get' | 'post' | 'put' | 'delete',
  path: string,
  body?: object,
) => Promise<Answer>;

/** Requests to the content API with a token that may do everything. */
export async function tokenWriter({ strapi, request }: Application): Promise<Send> {
  const token = await strapi.service('admin::api-token').create({
    name: `test ${Math.random()}`,
    description: '',
    type: 'full-access',
    lifespan: null,
  });
  return (method, path, body) =>
    request[method](path).set('Authorization', `Bearer ${token.accessKey}`).send(body);
}

/** Requests to the panel's own routes, signed in as the administrator of test-environment.cjs. */
export async function panelWriter({ request }: Application): Promise<Send> {
  const { body } = await request
    .post('/admin/login')
    .send({ email: process.env.ADMIN_EMAIL, password: process.env.ADMIN_PASSWORD });
  return (method, path, input) =>
    request[method](path).set('Authorization', `Bearer ${body.data.token}`).send(input);
}

/** A GraphQL operation with a token that may do everything. */
export async function graphqlWriter(app: Application) {
  const send = await tokenWriter(app);
  return async (query: string, variables: object = {}) => {
    const { body } = await send('post', '/graphql', { query, variables });
    return body as unknown as {
      data: Record<string, Record<string, unknown>> | null;
      errors?: {
        message: string;
        extensions: { error: { name: string; details: { errors: { code: string }[] } } };
      }[];
    };
  };
}

/** The codes of a refusal, in order. */
export function codesOf(answer: Answer): string[] {
  return (answer.body.error?.details?.errors ?? []).map(({ code }) => code);
}
