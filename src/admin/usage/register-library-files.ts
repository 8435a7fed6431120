import { ListSearch } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

/**
 * Puts the page «Où servent les fichiers» in the menu: Strapi's own library (5.54) has no place for it. To be called in `register`:
 * it has a route of its own.
 */
export function registerLibraryFiles(app: StrapiApp): void {
  app.addMenuLink({
    to: 'files-in-use',
    icon: ListSearch,
    intlLabel: { id: 'portevoix.files.title', defaultMessage: 'Where files are used' },
    permissions: [{ action: 'plugin::upload.read', subject: null }],
    position: 5,
    Component: loadPage,
  });
}

async function loadPage() {
  return { default: (await import('./library-files-page')).LibraryFilesPage };
}
