import type { Core } from '@strapi/strapi';
import { componentInput } from '../domain/content/component-input';
import { fullPopulate } from '../domain/content/full-populate';
import { UID } from '../domain/content/uids';
import { canBeWithheld, withholding } from '../domain/content/withholding';
import { modelsOf } from './model-of';
import { heldAttributes, portraitRules, settlePortraits } from './portrait-consents';
import type { AfterSave } from './publication-watcher';

type Values = Record<string, unknown>;

/** Step that, in the same commit as the write, puts what readers may not know of a person or an organization under cover, in every locale. */
export function createWithholder(strapi: Core.Strapi, now: () => Date): AfterSave {
  const modelOf = modelsOf(strapi);
  return async ({ uid, documentId, action }) => {
    // What the site asks of portraits may have changed.
    if (uid === UID.site) await settlePortraits(strapi, now());
    if (!documentId || !canBeWithheld(uid) || action === 'delete') return;
    const rows = (await strapi.db
      .query(uid as never)
      .findMany({ where: { documentId }, populate: fullPopulate(uid, modelOf) as never })) as Values[];
    // All rows are read before the first is written: writing one empties shared attributes of the others.
    const rules = uid === UID.speaker ? await portraitRules(strapi, now()) : null;
    const writes = rows.map((row) => {
      const also = rules ? heldAttributes(row.portraitConsent, rules) : [];
      return { locale: row.locale as string, changes: withholding(uid, row, also) };
    });
    for (const { locale, changes } of writes) {
      if (!changes) continue;
      if (changes.slug && (await isTaken(strapi, uid, documentId, changes.slug))) delete changes.slug;
      const data = Object.fromEntries(
        Object.entries(changes).map(([name, value]) => {
          const component = modelOf(uid)?.attributes[name]?.component;
          return [name, component ? componentInput(component, value, modelOf) : value];
        }),
      );
      await strapi.documents(uid as never).update({ documentId, locale, data: data as never });
    }
  };
}

/** Whether another entry has the slug that was withheld: then a new one is made. */
async function isTaken(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  slug: unknown,
): Promise<boolean> {
  const others = { slug, documentId: { $ne: documentId } } as never;
  return (await strapi.db.query(uid as never).count({ where: others })) > 0;
}
