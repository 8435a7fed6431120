import type { StrapiApp } from '@strapi/strapi/admin';
import { ProposalPanel } from './proposal-panel';

interface ContentManager {
  apis: { addEditViewSidePanel(panels: unknown[]): void };
}

/** Puts «Proposer à la publication» beside the edit pages. To be called once the content manager is there (`bootstrap`). */
export function registerProposals(app: Pick<StrapiApp, 'getPlugin'>): void {
  const contentManager = app.getPlugin('content-manager') as unknown as ContentManager;
  contentManager.apis.addEditViewSidePanel([ProposalPanel]);
}
