import { Link } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

/** Puts the page «Liens à réparer» in the menu. To be called in `register`: it has a route of its own. */
export function registerLinks(app: StrapiApp): void {
  app.addMenuLink({
    to: 'links-to-mend',
    icon: Link,
    intlLabel: { id: 'portevoix.links.title', defaultMessage: 'Links to mend' },
    permissions: [],
    position: 4,
    Component: loadPage,
  });
}

async function loadPage() {
  return { default: (await import('./broken-links-page')).BrokenLinksPage };
}
