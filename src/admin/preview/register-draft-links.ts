import type { StrapiApp } from '@strapi/strapi/admin';
import { DraftLinksPanel } from './draft-links-panel';

interface ContentManager {
  apis: { addEditViewSidePanel(panels: unknown[]): void };
}

/** Puts «Partager le brouillon» beside the edit pages. To be called once the content manager is there (`bootstrap`). */
export function registerDraftLinks(app: Pick<StrapiApp, 'getPlugin'>): void {
  const contentManager = app.getPlugin('content-manager') as unknown as ContentManager;
  contentManager.apis.addEditViewSidePanel([DraftLinksPanel]);
}
