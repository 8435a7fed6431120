import { isDrafted, UID } from './uids';

/** What uses a file, as far as it matters to what its removal does. */
export interface FileUse {
  uid: string;
  /** Whether readers see it. */
  isPublic: boolean;
  by: 'relation' | 'link';
}

/** What changes where a file is used: on pages that are online and in drafts, for documents that are made of it, and in links to it. */
export type RemovalEffect =
  | 'picture-online'
  | 'picture-draft'
  | 'document-online'
  | 'document-draft'
  | 'link';

const IN_ORDER: readonly RemovalEffect[] = [
  'picture-online',
  'document-online',
  'link',
  'picture-draft',
  'document-draft',
];

/** What the removal of a file with these uses changes, each effect once, what readers notice first. */
export function removalEffects(uses: readonly FileUse[]): RemovalEffect[] {
  const met = new Set(uses.map(effectOf));
  return IN_ORDER.filter((effect) => met.has(effect));
}

function effectOf({ uid, isPublic, by }: FileUse): RemovalEffect {
  if (by === 'link') return 'link';
  return `${uid === UID.document ? 'document' : 'picture'}-${isPublic ? 'online' : 'draft'}`;
}

/** One version of an entry that uses a file, and what somebody may do with it. */
export interface UsingVersion {
  uid: string;
  isPublished: boolean;
  mayChange: boolean;
  mayPublish: boolean;
}

/**
 * Whether somebody may take a file away from this version: who may change it, and, where readers see it, put it before them. Of
 * reference records every change is seen.
 */
export function mayTakeFrom({ uid, isPublished, mayChange, mayPublish }: UsingVersion): boolean {
  return mayChange && (mayPublish || !isPublished || !isDrafted(uid));
}
