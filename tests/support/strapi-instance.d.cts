import type { Core } from '@strapi/strapi';

export function loadStrapi(options?: { panel?: boolean }): Promise<Core.Strapi>;
