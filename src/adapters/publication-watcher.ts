import type { Core } from '@strapi/strapi';
import { fullPopulate } from '../domain/content/full-populate';
import { hasDraftAndPublish } from '../domain/content/model';
import { type PublicationChange, publicationChanges } from '../domain/publication/publication-change';
import type { Refusal } from '../domain/publication/refusal';
import { modelsOf } from './model-of';
import { createLedgers, keyOf, type PublicationLedger, storedRows } from './publication-ledger';
import { refuse } from './refusal-error';
import { asWatched } from './watched-writes';

type Values = Record<string, unknown>;

/** A write that is about to happen, or has just happened inside its transaction. */
export interface Save {
  action: 'create' | 'update' | 'clone' | 'publish' | 'unpublish' | 'discardDraft' | 'delete';
  uid: string;
  /** Null while an entry is being created. */
  documentId: string | null;
  /** Locales that the write means, the default one of Strapi’s settings where it names none; null for a type without locales. */
  locales: string[] | '*' | null;
  /** What was sent, to be read and changed by steps that run before the write; null where the action sends none. */
  data: Values | null;
  /** Whether readers will see the result: a publish, a write with `status: 'published'`, any write of a reference record. */
  makesPublic: boolean;
}

/** What it answers, if anything, runs right after the write: for what has to be known before and repaired after. */
export type BeforeSave = (save: Save) => Promise<unknown>;
/** `entry` is what would go out, components and relations populated; `save` what makes it so. */
export type PublicationCheck = (uid: string, entry: Values, save: Save) => Refusal[] | Promise<Refusal[]>;
export type AfterSave = (save: Save, changes: readonly PublicationChange[]) => Promise<void>;
export type BeforeCommit = (changes: readonly PublicationChange[]) => Promise<void>;
export type PublicationSubscriber = (change: PublicationChange) => unknown;

export interface PublicationWatcher {
  /** Runs `step` inside the transaction of every write of our types, before the write. It may change `save.data`, or throw. */
  beforeSave(step: BeforeSave): void;
  /** Asks `check` for each entry and locale that a write makes public; any refusal undoes the whole write with a ValidationError. */
  beforePublication(check: PublicationCheck): void;
  /**
   * Runs `step` inside the transaction, after the write: for what has to be true in the same commit. It may throw. What it writes
   * to the same entry passes the steps before a write, and neither checks nor steps after it; the next step sees the outcome.
   */
  afterSave(step: AfterSave): void;
  /** Runs `step` inside the transaction, last of all, for every write that readers will notice, those of the machine too. It may throw. */
  beforeCommit(step: BeforeCommit): void;
  /**
   * Tells `subscriber` of each change, in order, after the outermost commit; what a transaction did to an entry adds up to one
   * change a locale. What it throws is logged under `name` and stops nobody. One that answers no promise is done before
   * whoever wrote gets an answer.
   */
  onPublicationChange(name: string, subscriber: PublicationSubscriber): void;
  /**
   * Runs `write`, with which the machine changes rows of an entry beside the document service, in a transaction, and tells of what
   * readers notice after the commit. No check runs, and no step but the last ones.
   */
  noting(entry: { uid: string; documentId: string }, write: () => Promise<void>): Promise<void>;
}

const WRITES = new Set(['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete']);

/**
 * The one place that sees every change of publication, whatever path it takes: panel, REST, GraphQL, importer, schedule.
 * Registers the only document middleware of the project; call it in `register()`, so that it stands outside of Strapi's own.
 */
export function createPublicationWatcher(strapi: Core.Strapi): PublicationWatcher {
  const beforeSteps: BeforeSave[] = [];
  const checks: PublicationCheck[] = [];
  const afterSteps: AfterSave[] = [];
  const lastSteps: BeforeCommit[] = [];
  const subscribers: { name: string; notify: PublicationSubscriber }[] = [];
  const modelOf = modelsOf(strapi);

  const tellOne = async (name: string, notify: PublicationSubscriber, changes: PublicationChange[]) => {
    for (const change of changes) {
      try {
        const pending: unknown = notify(change);
        if (pending) await pending;
      } catch (error) {
        strapi.log.error(
          `[publication] ${name} failed on ${change.action} of ${change.uid} ${change.documentId} (${change.locale ?? 'no locale'}): ${(error as Error).stack ?? error}`,
        );
      }
    }
  };
  const ledgerOf = createLedgers(async (changes) => {
    await Promise.all(subscribers.map(({ name, notify }) => tellOne(name, notify, changes)));
  });

  const refuseUnlessSound = async (save: Save, changes: readonly PublicationChange[]) => {
    const { uid } = save;
    const refusals: Refusal[] = [];
    let name: unknown;
    for (const { action, documentId, locale } of changes) {
      if (action !== 'published' && action !== 'updated') continue;
      const publishedAt = hasDraftAndPublish(modelOf(uid)) ? { publishedAt: { $notNull: true } } : {};
      const entry = await strapi.db.query(uid as never).findOne({
        where: { documentId, locale, ...publishedAt },
        populate: fullPopulate(uid, modelOf) as never,
      });
      name ??= entry?.title;
      for (const check of checks) refusals.push(...(await check(uid, entry as Values, save)));
    }
    if (refusals.length > 0) refuse(strapi, refusals, name ? String(name) : undefined);
  };

  const endWith = async (changes: readonly PublicationChange[]) => {
    if (changes.length > 0) for (const step of lastSteps) await step(changes);
  };

  strapi.documents.use(async (context, next) => {
    if (!context.uid.startsWith('api::') || !WRITES.has(context.action)) return next();
    const { uid } = context;
    const params = context.params as Values;
    // Steps may change what is written; what the caller passed in stays as it was.
    if (params.data) params.data = { ...(params.data as Values) };
    else if (context.action === 'clone') params.data = {};
    const save = saveOf(uid, context.action as Save['action'], params, hasDraftAndPublish(modelOf(uid)));
    if (!save.locales && isLocalized(strapi, uid)) save.locales = [await defaultLocaleOf(strapi)];
    const isNew = save.action === 'create' || save.action === 'clone';
    let ledger: PublicationLedger | undefined;

    const result = await asWatched(() =>
      strapi.db.transaction(async (transaction) => {
        const opened = ledgerOf(transaction);
        ledger = opened;
        const rowsOf = (documentId: string | null) =>
          documentId ? storedRows(strapi, transaction, { uid, documentId }) : Promise.resolve([]);
        const before = await rowsOf(isNew ? null : save.documentId);
        const followUps: unknown[] = [];
        for (const step of beforeSteps) followUps.push(await step(save));
        const written = await next();
        for (const followUp of followUps) if (typeof followUp === 'function') await followUp();
        const documentId = isNew ? writtenId(written) : save.documentId;
        if (!documentId) return written;

        const entry = { uid, documentId };
        const noteChanges = async () => {
          const after = await rowsOf(documentId);
          opened.note(entry, before, after);
          return publicationChanges(entry, before, after);
        };
        const changes = await noteChanges();
        if (opened.settling.has(keyOf(entry))) return written;
        await refuseUnlessSound(save, changes);
        opened.settling.add(keyOf(entry));
        try {
          for (const step of afterSteps) await step({ ...save, documentId }, await noteChanges());
          await endWith(await noteChanges());
        } finally {
          opened.settling.delete(keyOf(entry));
        }
        return written;
      }),
    );
    // Outermost: subscribers are done before the caller goes on. Inside a wider transaction they run after its commit.
    await ledger?.told();
    return result as never;
  });

  return {
    beforeSave: (step) => void beforeSteps.push(step),
    beforePublication: (check) => void checks.push(check),
    afterSave: (step) => void afterSteps.push(step),
    beforeCommit: (step) => void lastSteps.push(step),
    onPublicationChange: (name, notify) => void subscribers.push({ name, notify }),
    async noting(entry, write) {
      let ledger: PublicationLedger | undefined;
      await asWatched(() =>
        strapi.db.transaction(async (transaction) => {
          ledger = ledgerOf(transaction);
          const before = await storedRows(strapi, transaction, entry);
          await write();
          const after = await storedRows(strapi, transaction, entry);
          ledger.note(entry, before, after);
          await endWith(publicationChanges(entry, before, after));
        }),
      );
      await ledger?.told();
    },
  };
}

function saveOf(uid: string, action: Save['action'], params: Values, draftAndPublish: boolean): Save {
  const writesData = action === 'create' || action === 'update' || action === 'clone';
  return {
    action,
    uid,
    documentId: (params.documentId as string | undefined) ?? null,
    locales: localesOf(params.locale),
    data: (params.data as Values | undefined) ?? null,
    makesPublic: action === 'publish' || (writesData && (!draftAndPublish || params.status === 'published')),
  };
}

function isLocalized(strapi: Core.Strapi, uid: string): boolean {
  const { pluginOptions } = strapi.getModel(uid as never) as {
    pluginOptions?: { i18n?: { localized?: boolean } };
  };
  return pluginOptions?.i18n?.localized === true;
}

/** What Strapi takes when a write names no locale: an administrator may have made it another than DEFAULT_LOCALE. */
function defaultLocaleOf(strapi: Core.Strapi): Promise<string> {
  return strapi.plugin('i18n').service('locales').getDefaultLocale();
}

function localesOf(locale: unknown): Save['locales'] {
  if (locale === '*') return '*';
  if (Array.isArray(locale)) return locale as string[];
  return typeof locale === 'string' ? [locale] : null;
}

function writtenId(written: unknown): string | null {
  return ((written as Values | null)?.documentId as string | undefined) ?? null;
}
