import type { Refusal } from '../publication/refusal';
import { blocksOf, listOf, relatedIn } from './parts';

/** Somebody who stands in an entry, and where first. */
export interface Named {
  documentId: string;
  path: Refusal['path'];
}

/** The people whom an entry names: its authors and speakers, those of a programme, and who is quoted. Each once. */
export function peopleIn(entry: Record<string, unknown>): Named[] {
  const places: { path: Refusal['path']; value: unknown }[] = [
    { path: ['authors'], value: entry.authors },
    { path: ['speakers'], value: entry.speakers },
    ...listOf(entry.programme).map(({ speakers }, index) => ({
      path: ['programme', index, 'speakers'],
      value: speakers,
    })),
    ...blocksOf(entry, 'content.quote').map(({ path, value }) => ({
      path: [...path, 'speaker'],
      value: value.speaker,
    })),
  ];
  const found = new Map<string, Named>();
  for (const { path, value } of places)
    for (const { documentId } of relatedIn(value))
      if (typeof documentId === 'string' && !found.has(documentId))
        found.set(documentId, { documentId, path });
  return [...found.values()];
}
