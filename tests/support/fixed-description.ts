import type { ApiDescription } from '../../src/domain/openapi/describe-api';

/** Surroundings of the API that do not depend on the machine, for types and tests. */
export const fixedDescription: ApiDescription = {
  serverUrl: 'http://localhost:1337',
  version: '0.0.0',
  addressing: { readingPaths: { 'api::article.article': { fr: 'actualites' } }, defaultLocale: 'fr' },
};
