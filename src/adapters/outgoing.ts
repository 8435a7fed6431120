import type { Core } from '@strapi/strapi';
import { createSafeFetch, type SafeFetch, type SafeFetchSettings } from './safe-fetch';

/** How this application asks others, as config/safe-fetch.ts allows; and `trustedOrigin`, which may lie in one's own house. */
export function outgoing(strapi: Core.Strapi, trustedOrigin?: string): SafeFetch {
  const settings = strapi.config.get('safe-fetch') as SafeFetchSettings;
  return createSafeFetch(trustedOrigin ? { ...settings, trustedOrigin } : settings);
}
