import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { modelsOf } from '../../adapters/model-of';
import type { KeptReason, OverrideLog } from '../../adapters/override-log';
import { panelNames } from '../../adapters/panel-names';
import { permissionChecker } from '../../adapters/permission-checker';
import { publishingOver } from '../../adapters/publication-gate';
import type { Readiness } from '../../adapters/readiness';
import { readableDraft } from '../../adapters/reading-right';
import { refuse } from '../../adapters/refusal-error';
import { siteConfiguration } from '../../adapters/site-context';
import { OVERRIDE_ACTION, REASON_REFUSED, reasonOf } from '../../domain/checklist/override';
import { peopleIn } from '../../domain/checklist/people-in';
import { storedRelations } from '../../domain/checklist/stored-relations';
import { fullPopulate } from '../../domain/content/full-populate';
import { type AddressedUid, isDrafted, UID } from '../../domain/content/uids';

type Values = Record<string, unknown>;
type Ability = { can(action: string, subject?: string): boolean };
type PanelContext = Context & { params: Record<string, string>; request: { body?: unknown } };

const EXPLORER = 'plugin::content-manager.explorer';
/** People whom the panel may ask about at once. */
const PEOPLE_MAX = 200;

/** What the panel asks for about an entry's checklist. All refusals are in French: they are shown in the panel. */
export function createChecklistHandlers(strapi: Core.Strapi, readiness: Readiness, log: OverrideLog) {
  const { defaultLocale } = siteConfiguration(strapi);

  return {
    /** What the browser has to know to run the rules on what is typed: stored relations, people, site, links; and kept reasons. */
    async facts(ctx: PanelContext): Promise<void> {
      const uid = checkedUid(ctx);
      const ability = abilityOf(ctx);
      const documentId = textOf(ctx.query.documentId);
      const locale = textOf(ctx.query.locale) ?? defaultLocale;
      const entry = documentId ? await assertReadable(strapi, ctx, uid, { documentId, locale }) : null;
      if (!entry && !ability.can(`${EXPLORER}.create`, uid)) throw new errors.ForbiddenError(NOT_SEEN);
      const draft = documentId ? await draftOf(strapi, uid, { documentId, locale }) : null;
      const asked = (textOf(ctx.query.people) ?? '').split(',').filter(Boolean).slice(0, PEOPLE_MAX);
      const stored = draft ? peopleIn(draft).map((person) => person.documentId) : [];
      const people = ability.can(`${EXPLORER}.read`, UID.speaker) ? [...new Set([...stored, ...asked])] : [];
      ctx.body = {
        data: {
          relations: draft ? storedRelations(uid, draft, modelsOf(strapi)) : {},
          context: await readiness.contextOf({ uid, documentId, locale }, people),
          reasons: documentId ? await shown(strapi, await log.list({ uid, documentId, locale })) : [],
          mayOverride: mayOverride(ability, uid) && !(entry && mayNotPublish(strapi, ctx, uid, entry)),
        },
      };
    },

    /** Publishes the stored draft over blocking items and keeps the reason, both or neither. */
    async publish(ctx: PanelContext): Promise<void> {
      const uid = checkedUid(ctx);
      const { documentId = '' } = ctx.params;
      const body = (ctx.request.body ?? {}) as { locale?: unknown; reason?: unknown };
      const locale = textOf(body.locale) ?? defaultLocale;
      if (!mayOverride(abilityOf(ctx), uid))
        throw new errors.ForbiddenError('Votre rôle ne permet pas de publier malgré un point bloquant.');
      const entry = await assertReadable(strapi, ctx, uid, { documentId, locale });
      if (mayNotPublish(strapi, ctx, uid, entry))
        throw new errors.ForbiddenError('Votre rôle ne permet pas de publier cette page.');
      const reason = reasonOf(body.reason);
      if (!reason) return refuse(strapi, [REASON_REFUSED]);
      const { user } = ctx.state as { user?: { id: number } };
      await strapi.db.transaction(async () => {
        const items = await publishingOver({ uid, documentId }, async () => {
          await strapi.documents(uid as never).publish({ documentId, locale } as never);
        });
        if (items.length === 0) return;
        const made = { madeBy: user?.id ?? null, madeAt: new Date() };
        await log.keep({ uid, documentId, locale, reason, ...made }, items);
      });
      ctx.body = { data: { documentId, locale } };
    },
  };
}

const NOT_SEEN = 'Votre rôle ne permet pas de voir cette page.';

function checkedUid({ params }: PanelContext): AddressedUid {
  const { uid = '' } = params;
  if (!isDrafted(uid)) throw new errors.NotFoundError('Ce type de page n’a pas de liste de contrôle.');
  return uid as AddressedUid;
}

function abilityOf({ state }: PanelContext): Ability {
  return (state as { userAbility: Ability }).userAbility;
}

function mayOverride(ability: Ability, uid: string): boolean {
  return ability.can(OVERRIDE_ACTION) && ability.can(`${EXPLORER}.publish`, uid);
}

function mayNotPublish(strapi: Core.Strapi, ctx: PanelContext, uid: string, entry: Values): boolean {
  return permissionChecker(strapi, abilityOf(ctx), uid).cannot.publish(entry);
}

async function assertReadable(
  strapi: Core.Strapi,
  ctx: PanelContext,
  uid: AddressedUid,
  target: { documentId: string; locale: string },
): Promise<Values> {
  const readable = await readableDraft(strapi, ctx, uid, target);
  if (readable.outcome === 'forbidden') throw new errors.ForbiddenError(NOT_SEEN);
  if (readable.outcome !== 'readable') throw new errors.NotFoundError('Ce brouillon n’existe pas.');
  return readable.entry;
}

async function draftOf(
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale }: { documentId: string; locale: string },
): Promise<Values | null> {
  return (await strapi.db.query(uid as never).findOne({
    where: { documentId, locale, publishedAt: null } as never,
    populate: fullPopulate(uid, modelsOf(strapi)) as never,
  })) as Values | null;
}

async function shown(strapi: Core.Strapi, reasons: KeptReason[]) {
  const names = await panelNames(
    strapi,
    reasons.map(({ madeBy }) => madeBy),
  );
  return reasons.map(({ reason, items, madeBy, madeAt }) => ({
    reason,
    items: items.map(({ sentence }) => sentence),
    madeBy: (madeBy && names.get(madeBy)) || null,
    madeAt,
  }));
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value ? value : null;
}
