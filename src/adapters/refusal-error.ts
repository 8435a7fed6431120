import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isPanelPath } from '../domain/panel/panel-path';
import { type Refusal, refusalText } from '../domain/publication/refusal';

/**
 * Never returns: throws the refusals as one of Strapi's validation errors (400), in French to the panel, in English to the API,
 * with `details.errors: [{ path, message, name, code }]`.
 */
export function refuse(strapi: Core.Strapi, refusals: readonly Refusal[]): never {
  const language = isPanelRequest(strapi) ? 'fr' : 'en';
  throw new errors.ValidationError(refusalText(refusals, language), {
    errors: refusals.map(({ code, path, message }) => ({
      path,
      message: message[language],
      name: 'ValidationError',
      code,
    })),
  });
}

function isPanelRequest(strapi: Core.Strapi): boolean {
  return isPanelPath(strapi.requestContext.get()?.path ?? '');
}
