import type { DownloadableDocument } from './published';
import { counted, languageOf, numberText, wordsOf } from './words';

/** What a reader should know before downloading: «PDF, 1,2 Mo, 12 pages, accessible» (RGAA 13.3). What is unknown is left out. */
export function documentFacts(document: DownloadableDocument, locale: string): string {
  const words = wordsOf(locale);
  const { file, pageCount, accessibility } = document;
  const bytes = document.byteSize ?? (file ? Math.round(file.size * 1000) : null);
  const isForeign = document.language && languageOf(document.language) !== languageOf(locale);
  return [
    (file?.ext ?? '').replace(/^\./, '').toUpperCase(),
    bytes === null ? '' : sizeText(bytes, locale),
    pageCount ? counted(words.pageCount, pageCount, locale) : '',
    accessibility ? words.accessibility[accessibility] : '',
    isForeign ? languageName(document.language as string, locale) : '',
  ]
    .filter(Boolean)
    .join(languageOf(locale) === 'ar' ? '، ' : ', ');
}

/** A number of bytes as people say it, in units of 1,000: «1,2 Mo». */
export function sizeText(bytes: number, locale: string): string {
  const [unit, kilo, mega] = wordsOf(locale).bytes;
  if (bytes < 1000) return `${numberText(bytes, locale)}\u00a0${unit}`;
  if (bytes < 950_000) return `${numberText(bytes / 1000, locale)}\u00a0${kilo}`;
  return `${numberText(bytes / 1_000_000, locale, 1)}\u00a0${mega}`;
}

/** Name of a language in another: `languageName('en', 'fr')` is «anglais»; the code itself where there is no name. */
export function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
