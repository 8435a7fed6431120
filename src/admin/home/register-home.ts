import { Calendar, CheckCircle, Pencil, WarningCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { UID } from '../../domain/content/uids';

/** Seeing articles is what everybody who works here may do: what each list shows, the server decides. */
const SHOWN_TO = [{ action: 'plugin::content-manager.explorer.read', subject: UID.article }];

/** Boxes of the home page that say what there is to do. They stand before Strapi's, which say what was done. */
export function registerHome(app: Pick<StrapiApp, 'widgets'>): void {
  const box = (id: string, icon: typeof Pencil) => ({
    id: `portevoix-${id}`,
    icon,
    title: { id: `portevoix.home.${id}.title`, defaultMessage: id },
    permissions: SHOWN_TO,
  });
  const boxes = [
    { ...box('drafts', Pencil), component: async () => (await import('./desk-boxes')).DraftsBox },
    { ...box('proposals', CheckCircle), component: async () => (await import('./desk-boxes')).ProposalsBox },
    { ...box('coming', Calendar), component: async () => (await import('./desk-boxes')).ComingBox },
    { ...box('mending', WarningCircle), component: async () => (await import('./desk-boxes')).MendingBox },
  ];
  app.widgets.register((others) => [...boxes, ...others] as typeof others);
}
