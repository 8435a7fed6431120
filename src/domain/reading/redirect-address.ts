/** Where a redirect leads, with the query string of the request added to its own. `to` is absolute or from the root. */
export function withQuery(to: string, querystring: string): string {
  if (!querystring) return encodeURI(decodedOnce(to));
  const [, address = to, hash = ''] = /^([^#]*)(#.*)?$/s.exec(to) ?? [];
  return `${encodeURI(decodedOnce(address))}${address.includes('?') ? '&' : '?'}${querystring}${hash}`;
}

/** So that what was written encoded is not encoded twice. */
function decodedOnce(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
