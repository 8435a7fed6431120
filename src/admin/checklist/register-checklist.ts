import type { StrapiApp } from '@strapi/strapi/admin';
import { ChecklistPanel } from './checklist-panel';

type Panel = unknown & { type?: string };

interface ContentManager {
  apis: { addEditViewSidePanel(reorder: (panels: Panel[]) => Panel[]): void };
}

/**
 * Puts «Prêt à publier ?» first beside the edit pages, right below the buttons that save and publish. To be called once the
 * content manager is there (`bootstrap`).
 */
export function registerChecklist(app: Pick<StrapiApp, 'getPlugin'>): void {
  const contentManager = app.getPlugin('content-manager') as unknown as ContentManager;
  contentManager.apis.addEditViewSidePanel((panels) => [
    ...panels.filter(({ type }) => type === 'actions'),
    ChecklistPanel as Panel,
    ...panels.filter(({ type }) => type !== 'actions'),
  ]);
}
