import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { answer } from '../../adapters/http-answer';
import type { PublishedContent } from '../../adapters/published-content';
import { recordUntil } from '../../adapters/read-recorder';
import { siteConfiguration } from '../../adapters/site-context';
import { endOfUtcDay } from '../../domain/calendar/utc-day';
import { renderSecurity } from '../../domain/sitemap/render-security';

const FRESH_FOR_SECONDS = 3600;

/** Answers where to report a weakness: to the contact of the settings, or else the site's e-mail address. @throws NotFoundError without either */
export function createSecurityHandler(strapi: Core.Strapi, content: PublishedContent) {
  return async (ctx: Context): Promise<void> => {
    const { serverUrl, defaultLocale, securityContact } = siteConfiguration(strapi);
    const contact = securityContact ?? (await content.site(defaultLocale))?.email;
    if (!contact)
      throw new errors.NotFoundError(
        'No contact is known here: set SECURITY_CONTACT, or the e-mail address of the site.',
      );
    const now = new Date();
    recordUntil(endOfUtcDay(now));
    const canonicalUrl = `${serverUrl}/.well-known/security.txt`;
    answer(ctx, {
      type: 'text/plain',
      body: renderSecurity({ contact, canonicalUrl, languages: [defaultLocale, 'en'] }, now),
      freshForSeconds: FRESH_FOR_SECONDS,
    });
  };
}
