import type { Core } from '@strapi/strapi';
import { type Neighbour, type Tag, tagsOfChange } from '../domain/cache/tags';
import { createNeighbours } from './neighbours';
import type { PublicationWatcher } from './publication-watcher';
import type { PurgeChannel } from './purge-channel';

const keyOf = ({ uid, documentId }: Neighbour) => `${uid} ${documentId}`;

/**
 * Follows what is published, changed and withdrawn: `purge` hears the tags in the same turn as the commit, before whoever wrote
 * gets an answer, and other instances by a message that PostgreSQL sends with the commit itself.
 */
export function followChanges(
  strapi: Core.Strapi,
  watcher: PublicationWatcher,
  { purge, channel }: { purge: (tags: Tag[]) => void; channel: PurgeChannel },
): void {
  const neighboursOf = createNeighbours(strapi);
  // What the transaction of a write saw, until its commit is told; of one that is undone, until the next write.
  const seen = new Map<string, Neighbour[]>();

  watcher.afterSave(async (_save, changes) => {
    const [first] = changes;
    if (!first) return;
    const neighbours = await neighboursOf(first);
    seen.set(keyOf(first), neighbours);
    await channel.send([...new Set(changes.flatMap((change) => tagsOfChange(change, neighbours)))]);
  });

  watcher.onPublicationChange('response cache', async (change) => {
    const known = seen.get(keyOf(change)) ?? [];
    purge(tagsOfChange(change, known));
    // Again, for writes beside the document service, and for steps that wrote after ours: the links as they are by now.
    const tags = tagsOfChange(change, await neighboursOf(change));
    const before = new Set(tagsOfChange(change, known));
    const more = tags.filter((tag) => !before.has(tag));
    const wasSent = seen.delete(keyOf(change));
    if (more.length > 0) purge(more);
    if (!wasSent) await channel.send(tags);
    else if (more.length > 0) await channel.send(more);
  });
}
