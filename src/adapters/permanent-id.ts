import { createHash } from 'node:crypto';

/** Ours alone, drawn once. A change of it would make every article of every feed look new. */
const NAMESPACE = '6f0c2f3e-3d0b-4b57-9d7c-5a4e2f6b8a11';

/**
 * Permanent identifier of what `names` name, a UUID of version 5 (RFC 9562 §5.5): the same on every server, at every address,
 * after every export and import. A `tag:` (RFC 4151) would have to hold a domain that the association had on a given day, and
 * would change with it or lie; documentIds never change, and no two are the same.
 */
export function permanentUuid(...names: readonly string[]): string {
  const digest = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replace(/-/g, ''), 'hex'))
    .update(names.join('/'))
    .digest();
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  return digest.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The same as an IRI (RFC 9562 §4), for feeds. */
export function permanentUrn(...names: readonly string[]): string {
  return `urn:uuid:${permanentUuid(...names)}`;
}
