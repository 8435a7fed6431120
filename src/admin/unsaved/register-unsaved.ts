import type { StrapiApp } from '@strapi/strapi/admin';
import { OtherSavePanel } from './other-save-panel';
import { forgetOldCopies } from './unsaved-copies';
import { UnsavedPanel } from './unsaved-panel';

type Panel = unknown & { type?: string };

interface ContentManager {
  apis: { addEditViewSidePanel(reorder: (panels: Panel[]) => Panel[]): void };
}

/**
 * Puts what keeps a text from being lost first beside the edit pages, right below the buttons that save and publish. To be called
 * after the other panels, once the content manager is there (`bootstrap`).
 */
export function registerUnsaved(app: Pick<StrapiApp, 'getPlugin'>): void {
  forgetOldCopies(new Date());
  const contentManager = app.getPlugin('content-manager') as unknown as ContentManager;
  contentManager.apis.addEditViewSidePanel((panels) => [
    ...panels.filter(({ type }) => type === 'actions'),
    OtherSavePanel as Panel,
    UnsavedPanel as Panel,
    ...panels.filter(({ type }) => type !== 'actions'),
  ]);
}
