import type { Tag } from './tags';

/** Tags without those that are never named without another that is there too: whoever changes an entry changes its list. */
export function neededTags(tags: ReadonlySet<Tag>): Set<Tag> {
  const needed = new Set<Tag>();
  for (const tag of tags) {
    const [kind, uid, documentId, last] = tag.split(' ');
    const lists = (of: string | undefined, locale: string) => tags.has(`list ${of} ${locale}`);
    if (kind === 'entry' && documentId && (lists(uid, '*') || (last && lists(uid, last)))) continue;
    if (kind === 'slug' && lists(uid, '*')) continue;
    if (kind === 'links' && lists(last, '*')) continue;
    if (kind === 'component-links' && lists(uid, '*')) continue;
    needed.add(tag);
  }
  return needed;
}
