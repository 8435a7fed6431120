interface Version {
  locale: string;
  url: string;
}

/**
 * `hreflang` alternates of a page, for each of its versions the same: itself, the others, and as `x-default` the one in the
 * default language or else the first. Empty when it has one version.
 */
export function alternatesOf(
  versions: readonly Version[],
  defaultLocale: string,
): { language: string; url: string }[] {
  const [first] = versions;
  if (!first || versions.length < 2) return [];
  const fallback = versions.find(({ locale }) => locale === defaultLocale) ?? first;
  return [
    ...versions.map(({ locale, url }) => ({ language: locale, url })),
    { language: 'x-default', url: fallback.url },
  ];
}
