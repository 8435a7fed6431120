import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { modelsOf } from '../../../adapters/model-of';
import { addressingOf } from '../../../adapters/reader-addresses';
import { describeApi } from '../../../domain/openapi/describe-api';
import { DOCS_STYLE } from '../../../domain/openapi/docs-style';
import { renderDocs } from '../../../domain/openapi/render-docs';

/** The description of the API, for machines and for people. Models do not change while the server runs: each is made once. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const document = once(() =>
    describeApi(modelsOf(strapi), {
      serverUrl: strapi.config.get('server.url') as string,
      version: strapi.config.get('info.version') as string,
      addressing: addressingOf(strapi),
    }),
  );
  return {
    document: once(() => JSON.stringify(document())),
    docs: once(() => renderDocs(document())),
    /** Policy under which the page shows its own style and nothing else. */
    docsPolicy: once(
      () =>
        `default-src 'none'; style-src 'sha256-${createHash('sha256').update(DOCS_STYLE).digest('base64')}'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
    ),
  };
};

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
