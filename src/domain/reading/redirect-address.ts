/** Where a redirect leads, with the query string of the request added to its own. `to` is absolute or from the root. */
export function withQuery(to: string, querystring: string): string {
  if (!querystring) return encodeURI(decodedAddress(to));
  const [, address = to, hash = ''] = /^([^#]*)(#.*)?$/s.exec(to) ?? [];
  return `${encodeURI(decodedAddress(address))}${address.includes('?') ? '&' : '?'}${querystring}${hash}`;
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
