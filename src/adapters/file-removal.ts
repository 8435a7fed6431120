import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { entryKey, type NamedEntry, readableNames } from './entry-names';
import { tellFileGone } from './media-watcher';
import type { Usage, Usages } from './usages';

/**
 * Deletes a file of the library although entries use it, for somebody of the panel who has seen which: `uses` is how many were shown.
 * Whether the file is theirs to delete is asked of Strapi's own door, which does it.
 * @throws ValidationError when by now others use it, PolicyError when the person may not change all of these pages
 */
export async function removeUsedFile(strapi: Core.Strapi, ctx: Context, uses: number): Promise<void> {
  const id = Number(ctx.params.id);
  const usages = (await (strapi.get('usages') as Usages).ofFiles([id])).get(id) ?? [];
  const names = await readableNames(strapi, ctx.state.userAbility, usages);
  if (!mayTakeFromAll(names, usages))
    // A PolicyError: of other ForbiddenErrors Strapi tells nothing but "Forbidden" (5.54, compose-endpoint).
    throw new errors.PolicyError(
      'Ce fichier se voit sur des pages que votre rôle ne vous laisse pas publier : demandez à quelqu’un qui le peut.',
    );
  if (usages.length !== uses)
    throw new errors.ValidationError(
      'Ce fichier ne sert plus aux mêmes contenus : rechargez la page, puis regardez de nouveau.',
    );
  await strapi
    .plugin('upload')
    .controller('admin-file')
    .destroy?.(ctx, async () => {});
  tellFileGone(strapi, id);
}

/** Whether somebody may take a file away from all that uses it. `names` are those of the entries that they may read. */
export function mayTakeFromAll(names: ReadonlyMap<string, NamedEntry>, usages: readonly Usage[]): boolean {
  return usages.every((usage) => names.get(entryKey(usage))?.mayLoseFile === true);
}
