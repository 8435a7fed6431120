import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isPanelPath } from '../domain/panel/panel-path';
import { type Refusal, refusalText } from '../domain/publication/refusal';

const refusals = new WeakMap<object, readonly Refusal[]>();

/** What an error of `refuse` was about, for those who tell it in another language; null for any other error. */
export function refusalsOf(error: unknown): readonly Refusal[] | null {
  return (typeof error === 'object' && error && refusals.get(error)) || null;
}

/**
 * Never returns: throws the refusals as one of Strapi's validation errors (400), in French to the panel, in English to the API,
 * with `details.errors: [{ path, message, name, code }]`. `name` is that of the entry: said where several go out at once.
 */
export function refuse(strapi: Core.Strapi, found: readonly Refusal[], name?: string): never {
  const address = strapi.requestContext.get()?.path ?? '';
  const language = isPanelPath(address) ? 'fr' : 'en';
  const isOneOfSeveral = address.endsWith('/actions/bulkPublish');
  const intro = name && isOneOfSeveral ? `«\u00a0${name}\u00a0» n’est pas prêt\u00a0: ` : '';
  const error = new errors.ValidationError(`${intro}${refusalText(found, language)}`, {
    errors: found.map(({ code, path, message }) => ({
      path,
      message: message[language],
      name: 'ValidationError',
      code,
    })),
  });
  refusals.set(error, found);
  throw error;
}
