import type { Core } from '@strapi/strapi';
import type { ModelOf } from '../domain/content/model';

/** Looks models of types and components up in a running Strapi. */
export function modelsOf(strapi: Core.Strapi): ModelOf {
  return (uid) => strapi.getModel(uid as never) as never;
}
