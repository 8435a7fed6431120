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
 * with `details.errors: [{ path, message, name, code }]`.
 */
export function refuse(strapi: Core.Strapi, found: readonly Refusal[]): never {
  const language = isPanelRequest(strapi) ? 'fr' : 'en';
  const error = new errors.ValidationError(refusalText(found, language), {
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

function isPanelRequest(strapi: Core.Strapi): boolean {
  return isPanelPath(strapi.requestContext.get()?.path ?? '');
}
