/** The value with each `url` that leads to a page of the site written from its root: our own pages are read at whatever host serves them. */
export function withLocalLinks<T>(value: T, readersUrl: string): T {
  return localized(value, `${readersUrl}/`) as T;
}

function localized(value: unknown, prefix: string): unknown {
  if (Array.isArray(value)) return value.map((item) => localized(item, prefix));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'url' && typeof inner === 'string' && inner.startsWith(prefix)
        ? inner.slice(prefix.length - 1)
        : localized(inner, prefix),
    ]),
  );
}
