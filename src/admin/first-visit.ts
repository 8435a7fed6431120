import { getFetchClient } from '@strapi/strapi/admin';

/** Where Strapi 5.54 keeps the language of the panel (admin/src/reducer). */
const LANGUAGE_KEY = 'strapi-admin-language';
/** Where it remembers that its notice about the new media library was closed (admin/src/components/MediaLibraryBanner). */
const NOTICE_KEY = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false';

/** French for whoever has not chosen a language in this browser. A choice made on the sign-in page or in the profile wins. */
export function speakFrenchAtFirst(): void {
  if (!localStorage.getItem(LANGUAGE_KEY)) localStorage.setItem(LANGUAGE_KEY, 'fr');
  document.documentElement.lang = localStorage.getItem(LANGUAGE_KEY) ?? 'fr';
}

/** Names the product in the window's title and icon, where Strapi puts its own (5.54, admin/src/components/PageHelpers). */
export function nameTheWindow(icon: string): void {
  const link =
    document.querySelector<HTMLLinkElement>('link[rel~="icon"]') ??
    document.head.appendChild(document.createElement('link'));
  link.rel = 'icon';
  link.href = icon;
  const rename = () => {
    const title = document.title.replace(/^Strapi Admin$/, 'Portevoix').replace(/\| Strapi$/, '| Portevoix');
    if (title !== document.title) document.title = title;
  };
  rename();
  new MutationObserver(rename).observe(document.head, {
    subtree: true,
    childList: true,
    characterData: true,
  });
}

/** Closes, for good, Strapi's notice about its own news: it means nothing to a volunteer. */
export async function closeStrapiNotice(): Promise<void> {
  try {
    const { data } = await getFetchClient().get<{ data: { uuid?: string | boolean } }>('/admin/init');
    localStorage.setItem(`${NOTICE_KEY}:${data.data.uuid}`, 'true');
  } catch (error) {
    // The notice then shows, and can be closed by hand.
    console.warn('The notice about the media library could not be closed.', error);
  }
}
