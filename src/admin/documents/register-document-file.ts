import type { StrapiApp } from '@strapi/strapi/admin';
import { DocumentFilePanel } from './document-file-panel';

interface ContentManager {
  apis: { addEditViewSidePanel(panels: unknown[]): void };
}

/** Puts «Le fichier» beside the edit page of a document. To be called once the content manager is there (`bootstrap`). */
export function registerDocumentFile(app: Pick<StrapiApp, 'getPlugin'>): void {
  const contentManager = app.getPlugin('content-manager') as unknown as ContentManager;
  contentManager.apis.addEditViewSidePanel([DocumentFilePanel]);
}
