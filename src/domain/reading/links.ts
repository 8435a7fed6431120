/** What a link of the content leads to: a web address, a page of the site, a mailbox or a telephone; null for anything that could run. */
export function safeLink(url: string | null | undefined, origin: string): string | null {
  const trimmed = (url ?? '').trim();
  if (/^https?:\/\/[^\s/]/i.test(trimmed) && URL.canParse(trimmed)) return new URL(trimmed).href;
  if (/^\/(?![/\\])/.test(trimmed)) return `${origin}${encodeSpaces(trimmed)}`;
  if (/^[#?]/.test(trimmed)) return encodeSpaces(trimmed);
  const link = encodeSpaces(trimmed);
  if (/^(mailto|tel):/i.test(link) && URL.canParse(link)) return link;
  return null;
}

/** Address of a file of the library: files kept here begin with a slash, those of another provider are absolute. `origin` is empty for our own pages. */
export function fileUrl(url: string, origin: string): string {
  return url.startsWith('/') ? `${origin}${url}` : url;
}

/** Host of an address as people say it, without `www.`; the address itself when it has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

function encodeSpaces(url: string): string {
  return url.replace(/\s/g, encodeURIComponent);
}
