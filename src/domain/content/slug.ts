import slugify from 'slugify';

const MAX_LENGTH = 80;

/**
 * URL slug of a title: lower-case ASCII words joined by "-", at most 80 characters, cut between words.
 * French rules: an elision becomes a word of its own («l’été» → `l-ete`), inclusive writing one word
 * («militant·e·s» → `militantes`), œ and æ two letters. Empty when nothing of the title is left.
 */
export function slugOf(title: string, locale = 'fr'): string {
  const words = title
    .normalize('NFC')
    // militant·e·s, militant•e•s and militant.e.s: one word
    .replace(/(?<=\p{L})[·•‧∙](?=\p{L})/gu, '')
    .replace(/(?<=\p{L})\.e(?:\.(s))?(?!\p{L})/gu, 'e$1')
    // What slugify would spell out ("<" → "plus petit") or glue together ("a/b" → "ab")
    .replace(/[^\p{L}\p{N}\p{M}&%€$£]+/gu, ' ')
    // Signs become words of their own: «20€» → `20-euro`, and in French two words where slugify makes one
    .replace(/[&€$£%]/g, (sign) => (sign === '%' && locale === 'fr' ? ' pour cent ' : ` ${sign} `))
    .trim();
  return cutBetweenWords(slugify(words, { lower: true, strict: true, locale, trim: true }));
}

/** Slug for a title that leaves no letter (say, in Japanese): `<type>-<seven characters>`, the same for the same title. */
export function fallbackSlug(type: string, title: string): string {
  return `${type}-${fnv1a(title).toString(36).padStart(7, '0')}`;
}

/** The first of `base`, `base-2`, `base-3` … that is not taken. */
export function freeSlug(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) {
    const candidate = `${base}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function cutBetweenWords(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.slice(0, MAX_LENGTH + 1).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : MAX_LENGTH);
}

/** 32-bit FNV-1a over UTF-16 code units (draft-eastlake-fnv): not secret, only stable. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
