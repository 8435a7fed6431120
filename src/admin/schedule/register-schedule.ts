import { Calendar } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { SchedulePanel } from './schedule-panel';

interface ContentManager {
  apis: { addEditViewSidePanel(panels: unknown[]): void };
}

const loadComingPage = () => import('./coming-page');

/** Puts «Programmer» beside the edit pages, and «À venir» into the menu. To be called in `bootstrap`. */
export function registerSchedule(app: Pick<StrapiApp, 'getPlugin' | 'addMenuLink'>): void {
  const contentManager = app.getPlugin('content-manager') as unknown as ContentManager;
  contentManager.apis.addEditViewSidePanel([SchedulePanel]);
  app.addMenuLink({
    to: '/coming',
    icon: Calendar,
    intlLabel: { id: 'portevoix.coming.title', defaultMessage: 'Coming up' },
    // The server shows each person what they may read.
    permissions: [],
    position: 3,
    Component: loadComingPage,
  });
}
