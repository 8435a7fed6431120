import { cacheTag } from './cache-tags';
import type { Statement } from './read-tags';
import type { Tables } from './table-facts';

const WRITES =
  /\b(?:insert\s+into|update|delete\s+from|truncate(?:\s+table)?)\s+(?:only\s+)?"?([a-z_]\w*)"?/gi;
/** As Strapi 5.54 writes it: no other condition. */
const ONE_BY_ID =
  /^(?:update|delete from) "files" .*where \(?"id" (?:= (\$\d+)|in \((\$\d+(?:, \$\d+)*)\))\)?$/;

/** What a write has changed; empty for a statement that writes nothing. */
export interface WriteTags {
  tags: string[];
  /** Types whose rows were written. */
  types: string[];
  /** Whether parts of entries were: components, links. */
  parts: boolean;
}

export function tagsOfWrite({ text, values }: Omit<Statement, 'rows'>, tables: Tables): WriteTags {
  const written: WriteTags = { tags: [], types: [], parts: false };
  for (const [, name = ''] of text.matchAll(WRITES)) {
    const facts = tables.get(name);
    if (!facts) continue;
    written.tags.push(cacheTag.table(name));
    if (facts.kind === 'content') written.types.push(facts.uid);
    if (facts.kind === 'component' || facts.kind === 'link') written.parts = true;
    if (facts.kind === 'other') written.tags.push(...(facts.fills ?? []).map(cacheTag.table));
    if (facts.kind === 'files') {
      const ids = ONE_BY_ID.exec(text);
      for (const id of (ids?.[1] ?? ids?.[2] ?? '').split(', ').filter(Boolean))
        written.tags.push(cacheTag.file(String(values[Number(id.slice(1)) - 1])));
      if (!ids && !/^insert/i.test(text)) written.parts = true;
    }
  }
  return written;
}

/** Whether a statement may write. */
export function mayWrite(text: string): boolean {
  return !/^\s*(select|begin|commit|rollback|savepoint|release|set|show)\b/i.test(text);
}
