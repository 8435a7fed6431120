/** What a consumer asks for (oembed.com, §2.2). Sizes are in CSS pixels, null for no limit. */
export interface OEmbedRequest {
  url: URL;
  maxWidth: number | null;
  maxHeight: number | null;
  format: 'json' | 'xml';
}

export type OEmbedRequestResult =
  | { ok: true; request: OEmbedRequest }
  /** 400 for what cannot be understood, 501 for a format that is not offered (§2.3.5). */
  | { ok: false; status: 400 | 501; reason: string };

/** Sizes beyond this mean no limit: nothing is that large. */
const LARGEST = 100_000;

/** The request in a query string; parameters that the specification does not know are ignored. */
export function readOEmbedRequest(query: URLSearchParams): OEmbedRequestResult {
  const repeated = ['url', 'maxwidth', 'maxheight', 'format'].find((name) => query.getAll(name).length > 1);
  if (repeated) return refused(400, `"${repeated}" is given more than once: give it once.`);
  const format = query.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml')
    return refused(501, 'This format is not offered: ask for format=json or format=xml.');
  const address = query.get('url')?.trim();
  if (!address)
    return refused(
      400,
      '"url" is missing: give the address of a page, e.g. ?url=https%3A%2F%2Fexample.org%2Fa',
    );
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    return refused(400, '"url" must be an absolute http or https address, percent-encoded.');
  const maxWidth = sizeOf(query.get('maxwidth'));
  if (maxWidth === 'bad') return refused(400, '"maxwidth" must be a whole number of pixels from 1 up.');
  const maxHeight = sizeOf(query.get('maxheight'));
  if (maxHeight === 'bad') return refused(400, '"maxheight" must be a whole number of pixels from 1 up.');
  return { ok: true, request: { url, maxWidth, maxHeight, format } };
}

function sizeOf(raw: string | null): number | null | 'bad' {
  if (raw === null) return null;
  const size = /^\d{1,9}$/.test(raw.trim()) ? Number(raw) : 0;
  return size < 1 ? 'bad' : Math.min(size, LARGEST);
}

function refused(status: 400 | 501, reason: string): OEmbedRequestResult {
  return { ok: false, status, reason };
}
