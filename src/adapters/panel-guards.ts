import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { canBeWithheld } from '../domain/content/withholding';

const MAY_ARRANGE = 'global::may-arrange-components';
const MAY_COPY = 'global::may-copy';
const KEEPS_DEFAULT_LANGUAGE = 'global::keeps-default-language';

/** What Strapi hands to a policy of a panel route (5.54); `userAbility` is what the signed-in person may do. */
interface PolicyContext {
  params: Record<string, string>;
  request: { body?: { isDefault?: unknown } };
  state: { userAbility: { can(action: string, subject?: string, field?: string): boolean } };
}

interface Route {
  handler: unknown;
  config: { policies?: unknown[] };
}

/**
 * Closes, on the panel's own routes, doors that roles leave open. To be called before the routes are made (`register`).
 * - Strapi 5.54 lets anybody who is signed in rewrite the layout of a component: the route names no permission.
 * - Who may create a person or an organization could copy a hidden one into a public one.
 * - Another default language would change every address, and what a write without a language means: it is chosen by DEFAULT_LOCALE.
 */
export function guardPanelRoutes(strapi: Core.Strapi): void {
  strapi.get('policies').set(MAY_ARRANGE, mayArrangeComponents as never);
  strapi.get('policies').set(MAY_COPY, ((context: PolicyContext) => mayCopy(strapi, context)) as never);
  strapi.get('policies').set(KEEPS_DEFAULT_LANGUAGE, keepsDefaultLanguage as never);
  const routesOf = (plugin: string) =>
    (strapi.plugin(plugin).routes as unknown as { admin: { routes: Route[] } }).admin.routes;
  guard(routesOf('content-manager'), 'components.updateComponentConfiguration', MAY_ARRANGE);
  guard(routesOf('content-manager'), 'collection-types.clone', MAY_COPY);
  guard(routesOf('content-manager'), 'collection-types.autoClone', MAY_COPY);
  guard(routesOf('i18n'), 'locales.createLocale', KEEPS_DEFAULT_LANGUAGE);
  guard(routesOf('i18n'), 'locales.updateLocale', KEEPS_DEFAULT_LANGUAGE);
}

function mayArrangeComponents({ state }: PolicyContext): boolean {
  return state.userAbility.can('plugin::content-manager.components.configure-layout');
}

/** @throws ValidationError, in French: it is shown in the panel */
function keepsDefaultLanguage({ request }: PolicyContext): boolean {
  if (!request.body?.isDefault) return true;
  throw new errors.ValidationError(
    'La langue par défaut tient à toutes les adresses du site : elle se choisit à l’installation (DEFAULT_LOCALE). Décochez « langue par défaut », puis enregistrez.',
  );
}

/** Whoever may not change who sees a record may not copy one that not everybody sees. */
async function mayCopy(strapi: Core.Strapi, { params, state }: PolicyContext): Promise<boolean> {
  const { model = '', sourceId } = params;
  if (!canBeWithheld(model)) return true;
  if (state.userAbility.can('plugin::content-manager.explorer.update', model, 'visibility')) return true;
  const hidden = await strapi.db
    .query(model as never)
    .count({ where: { documentId: sourceId, visibility: { $ne: 'public' } } as never });
  return hidden === 0;
}

/** @throws Error when Strapi no longer has a route of that name: a guard that guards nothing must not go unnoticed. */
function guard(routes: Route[], handler: string, policy: string): void {
  const route = routes.find((candidate) => candidate.handler === handler);
  if (!route) throw new Error(`The panel has no route ${handler}: see whether its guard is still needed`);
  route.config.policies = [...(route.config.policies ?? []), policy];
}
