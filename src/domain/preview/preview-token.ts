import { type AddressedUid, isAddressed } from '../content/uids';

/** The one version of one entry that a preview shows. */
export interface PreviewTarget {
  uid: AddressedUid;
  documentId: string;
  locale: string;
  status: 'draft' | 'published';
}

/** How long an address that the panel opened shows its preview. */
const VALID_FOR_MS = 30 * 60_000;

/** What the token of a preview says, to be signed: `[uid, documentId, locale, status, expires]`, the end in milliseconds since 1970. */
export function previewClaim({ uid, documentId, locale, status }: PreviewTarget, now: Date): string {
  return JSON.stringify([uid, documentId, locale, status, now.getTime() + VALID_FOR_MS]);
}

/** What a claim of ours lets see at `now`; null once it has expired, and for what is no claim. */
export function readPreviewClaim(claim: string, now: Date): PreviewTarget | null {
  const values = parsed(claim);
  if (!Array.isArray(values)) return null;
  const [uid, documentId, locale, status, expiresAt] = values as unknown[];
  if (typeof expiresAt !== 'number' || expiresAt <= now.getTime()) return null;
  if (typeof uid !== 'string' || !isAddressed(uid)) return null;
  if (typeof documentId !== 'string' || typeof locale !== 'string') return null;
  if (status !== 'draft' && status !== 'published') return null;
  return { uid, documentId, locale, status };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
