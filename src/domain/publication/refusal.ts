/** Why an entry may not go out: a code for programs, the attribute it is about, and a sentence for each audience. */
export interface Refusal {
  code: string;
  /** Path of the attribute from the entry's root: `['body', 2, 'url']`. */
  path: (string | number)[];
  message: { fr: string; en: string };
}

export function refusal(code: string, path: (string | number)[], fr: string, en: string): Refusal {
  return { code, path, message: { fr, en } };
}

/** One text out of several refusals, in the reader's language. */
export function refusalText(refusals: readonly Refusal[], language: 'fr' | 'en'): string {
  return refusals.map((item) => item.message[language]).join(' ');
}
