import { wellFormed } from '../text/well-formed';

/** Where a redirect leads, with the query string of the request added to its own. `to` is absolute or from the root; what a header cannot hold in it is encoded, and nothing twice. */
export function withQuery(to: string, querystring: string): string {
  const [, address = '', hash = ''] = /^([^#]*)(#.*)?$/s.exec(to) ?? [];
  const query = querystring && `${address.includes('?') ? '&' : '?'}${querystring}`;
  return `${address}${query}${hash}`.replace(/[^\x21-\x7e]+/g, (text) =>
    encodeURIComponent(wellFormed(text)),
  );
}

/** An address as people write it, its letters not encoded; itself where that cannot be said. */
export function decodedAddress(address: string): string {
  try {
    const decoded = decodeURI(address);
    // A text that PostgreSQL cannot hold is nobody's address.
    return decoded.includes('\0') ? address : decoded;
  } catch {
    return address;
  }
}
