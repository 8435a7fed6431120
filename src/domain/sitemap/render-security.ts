const DAY = 24 * 60 * 60_000;
/** Less than a year, as RFC 9116 §2.5.5 recommends; long enough for a server that is switched off for a while. */
const VALID_DAYS = 180;

interface SecurityContact {
  /** E-mail address, or an https address. */
  contact: string;
  /** Where this file is, absolute. */
  canonicalUrl: string;
  /** BCP 47 codes, most wanted first. */
  languages: readonly string[];
}

/** security.txt (RFC 9116): where to report a weakness. It expires half a year after the day of `now`. */
export function renderSecurity({ contact, canonicalUrl, languages }: SecurityContact, now: Date): string {
  const expires = new Date((Math.floor(now.getTime() / DAY) + VALID_DAYS) * DAY);
  return [
    `Contact: ${/^https:/i.test(contact) ? contact : `mailto:${encodeURI(contact)}`}`,
    `Expires: ${expires.toISOString().replace(/\.\d+Z$/, 'Z')}`,
    `Preferred-Languages: ${[...new Set(languages)].join(', ')}`,
    `Canonical: ${canonicalUrl}`,
    '',
  ].join('\n');
}
