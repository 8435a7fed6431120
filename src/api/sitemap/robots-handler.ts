import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answer } from '../../adapters/http-answer';
import { siteConfiguration } from '../../adapters/site-context';
import { renderRobots } from '../../domain/sitemap/render-robots';

const FRESH_FOR_SECONDS = 3600;

export function createRobotsHandler(strapi: Core.Strapi, hasSitemap: boolean) {
  return (ctx: Context): void => {
    const { serverUrl } = siteConfiguration(strapi);
    answer(ctx, {
      type: 'text/plain',
      body: renderRobots(hasSitemap ? `${serverUrl}/sitemap.xml` : null),
      freshForSeconds: FRESH_FOR_SECONDS,
    });
  };
}
