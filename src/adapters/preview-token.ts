import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { type PreviewTarget, previewClaim, readPreviewClaim } from '../domain/preview/preview-token';

/** Signed addresses of previews: whoever holds one sees the version that it names, until it expires. */
export interface PreviewTokens {
  seal(target: PreviewTarget, now: Date): string;
  /** What a token lets see; null for one that is forged, changed or expired. */
  open(token: string, now: Date): PreviewTarget | null;
}

/** A token is `<claim>.<HMAC-SHA256 of it>`, both in base64url. */
export function createPreviewTokens(secret: string): PreviewTokens {
  const key = derivedKey(secret, 'preview');
  const signatureOf = (claim: string) => createHmac('sha256', key).update(claim).digest();
  return {
    seal(target, now) {
      const claim = previewClaim(target, now);
      return `${Buffer.from(claim).toString('base64url')}.${signatureOf(claim).toString('base64url')}`;
    },
    open(token, now) {
      const [claim, signature] = token.split('.').map((part) => Buffer.from(part, 'base64url'));
      if (!claim || !signature) return null;
      const expected = signatureOf(claim.toString());
      if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return null;
      return readPreviewClaim(claim.toString(), now);
    },
  };
}

/** A key for one purpose, from a secret that has others (HKDF, RFC 5869): what leaks of one says nothing of the rest. */
export function derivedKey(secret: string, purpose: 'preview' | 'draft link'): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `portevoix ${purpose}`, 32));
}
