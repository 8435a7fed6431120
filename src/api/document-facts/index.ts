import type { Core } from '@strapi/strapi';
import type { DocumentFacts } from '../../adapters/document-facts';
import { onMediaChange } from '../../adapters/media-watcher';

type App = { strapi: Core.Strapi };

/** Files of documents are read in the background while the application runs. */
export default {
  async bootstrap({ strapi }: App) {
    const facts = strapi.get('document-facts') as DocumentFacts;
    await facts.start();
    onMediaChange(strapi, (fileId) => facts.fileChanged(fileId));
  },
  async destroy({ strapi }: App) {
    await (strapi.get('document-facts') as DocumentFacts).stop();
  },
};
