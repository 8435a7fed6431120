import type { Core } from '@strapi/strapi';
import { createSafeFetch, type SafeFetch, type SafeFetchSettings } from './safe-fetch';

/** How this application asks others, as config/safe-fetch.ts allows. */
export function outgoing(strapi: Core.Strapi): SafeFetch {
  return createSafeFetch(strapi.config.get('safe-fetch') as SafeFetchSettings);
}
