import type { Core } from '@strapi/strapi';
import { canBeWithheld } from '../domain/content/withholding';

const MAY_ARRANGE = 'global::may-arrange-components';
const MAY_COPY = 'global::may-copy';

/** What Strapi hands to a policy of a panel route (5.54); `userAbility` is what the signed-in person may do. */
interface PolicyContext {
  params: Record<string, string>;
  state: { userAbility: { can(action: string, subject?: string, field?: string): boolean } };
}

interface Route {
  handler: unknown;
  config: { policies?: unknown[] };
}

/**
 * Closes, on the panel's own routes, two doors that roles leave open. To be called before the routes are made (`register`).
 * - Strapi 5.54 lets anybody who is signed in rewrite the layout of a component: the route names no permission.
 * - Who may create a person or an organization could copy a hidden one into a public one.
 */
export function guardPanelRoutes(strapi: Core.Strapi): void {
  strapi.get('policies').set(MAY_ARRANGE, mayArrangeComponents as never);
  strapi.get('policies').set(MAY_COPY, ((context: PolicyContext) => mayCopy(strapi, context)) as never);
  const { admin } = strapi.plugin('content-manager').routes as unknown as { admin: { routes: Route[] } };
  guard(admin.routes, 'components.updateComponentConfiguration', MAY_ARRANGE);
  guard(admin.routes, 'collection-types.clone', MAY_COPY);
  guard(admin.routes, 'collection-types.autoClone', MAY_COPY);
}

function mayArrangeComponents({ state }: PolicyContext): boolean {
  return state.userAbility.can('plugin::content-manager.components.configure-layout');
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
