import { languageOf } from './words';

const NO_BREAK = '\u00a0';
const NARROW_NO_BREAK = '\u202f';

/** Prose as the language's typographers set it. French only, so far: the spaces before `; : ! ?` and inside « », apostrophes, ellipses, and numbers that stay with their unit. */
export function typeset(text: string, locale: string): string {
  return languageOf(locale) === 'fr' ? french(text) : text;
}

/** What a person wrote right is left as it is; addresses, times and ratios («https://», «10:30») are no punctuation. */
function french(text: string): string {
  return text
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/\.\.\.(?!\.)/g, '…')
    .replace(/[ \u00a0\u202f]+(?=[;!?](?:[\s;!?»)…]|$))/g, NARROW_NO_BREAK)
    .replace(/(?<=[\p{L}\p{N})»”%€])(?=[;!?](?:[\s;!?»)…]|$))/gu, NARROW_NO_BREAK)
    .replace(/[ \u00a0\u202f]+(?=:(?:\s|$))/g, NO_BREAK)
    .replace(/(?<=[\p{L}\p{N})»”%€]):(?=\s|$)/gu, `${NO_BREAK}:`)
    .replace(/«[ \u00a0\u202f]*/g, `«${NO_BREAK}`)
    .replace(/[ \u00a0\u202f]*»/g, `${NO_BREAK}»`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, NARROW_NO_BREAK)
    .replace(/(?<=\d) ?(?=[%€])/g, NARROW_NO_BREAK)
    .replace(/(?<=\d) (?=(?:h|min|km|kg|ans|pages|euros|personnes)\b)/g, NO_BREAK)
    .replace(/(?<=(?:^|[\s(])(?:n[°º]|p\.|art\.|M\.|Mme|MM\.|Dr)) (?=\S)/g, NO_BREAK);
}
