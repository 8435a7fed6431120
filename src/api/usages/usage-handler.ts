import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { entryKey, readableNames } from '../../adapters/entry-names';
import { namedUsages } from '../../adapters/named-usages';
import type { Usages } from '../../adapters/usages';
import { ALL_UIDS } from '../../domain/content/uids';

type PanelContext = Context & { params: Record<string, string>; request: { body?: unknown } };

/** One page of the panel's lists holds no more. */
const ENTRIES_AT_MOST = 100;

/** Answers which entries use the ones named in `documentIds`: the first that the person may read, how many more, and how many others. */
export function createUsageHandler(strapi: Core.Strapi, usages: Usages) {
  return async (ctx: PanelContext): Promise<void> => {
    const { uid = '' } = ctx.params;
    const { documentIds } = (ctx.request.body ?? {}) as { documentIds?: unknown };
    const isList =
      Array.isArray(documentIds) && documentIds.length > 0 && documentIds.length <= ENTRIES_AT_MOST;
    if (!isList || !documentIds.every((id) => typeof id === 'string' && /^[a-z0-9]{1,64}$/i.test(id)))
      throw new errors.ValidationError(`"documentIds" takes 1 to ${ENTRIES_AT_MOST} ids of entries.`);
    const isKnown = (ALL_UIDS as readonly string[]).includes(uid);
    const { userAbility } = ctx.state as { userAbility?: unknown };
    const asked = documentIds.map((documentId: string) => ({ uid, documentId }));
    const readable = isKnown ? await readableNames(strapi, userAbility, asked) : new Map();
    const ids = asked.filter((entry) => readable.has(entryKey(entry))).map(({ documentId }) => documentId);
    if (ids.length === 0) throw new errors.NotFoundError('Ce contenu n’existe pas.');

    const used = await usages.ofEntries(uid, ids);
    const names = await readableNames(strapi, userAbility, used);
    const { shown, more, others } = namedUsages(strapi, names, used);
    ctx.body = { data: shown, meta: { more, others } };
  };
}
