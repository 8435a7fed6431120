import type { Attribute, ModelOf } from './model';

/** Populate that loads an entry with every component, block and picture, and its relations' own fields; nothing deeper. */
export function fullPopulate(uid: string, modelOf: ModelOf): Record<string, unknown> {
  const populate: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(modelOf(uid)?.attributes ?? {})) {
    if (attribute.type === 'component' && attribute.component)
      populate[name] = wholeComponent(attribute.component, modelOf);
    else if (attribute.type === 'dynamiczone')
      populate[name] = {
        on: Object.fromEntries(
          (attribute.components ?? []).map((block) => [block, wholeComponent(block, modelOf)]),
        ),
      };
    else if (attribute.type === 'media' || isOwnRelation(name, attribute)) populate[name] = true;
  }
  return populate;
}

/** `true` where there is nothing below: Strapi's sanitizer drops a block whose populate is an empty object (5.54). */
function wholeComponent(uid: string, modelOf: ModelOf): unknown {
  const populate = fullPopulate(uid, modelOf);
  return Object.keys(populate).length > 0 ? { populate } : true;
}

/** Relations that the type owns; `localizations` and relations to Strapi's own types are no content. */
function isOwnRelation(name: string, { type, mappedBy, target }: Attribute): boolean {
  return type === 'relation' && name !== 'localizations' && !mappedBy && target?.startsWith('api::') === true;
}
