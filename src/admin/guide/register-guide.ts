import { Book } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

/** «Guide» in the menu: one page for volunteers. */
export function registerGuide(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    to: 'guide',
    icon: Book,
    intlLabel: { id: 'portevoix.guide.title', defaultMessage: 'Guide' },
    permissions: [],
    position: 9,
    Component: loadGuide,
  } as never);
}

const loadGuide = async () => ({ default: (await import('./guide-page')).GuidePage });
