/** Forms that the stemmer of PostgreSQL does not bring back to the one that dictionaries name. */
const FORMS_APART: Record<string, string> = {
  travaux: 'travail',
  vitraux: 'vitrail',
  baux: 'bail',
  yeux: 'oeil',
  cieux: 'ciel',
  nouvel: 'nouveau',
  bel: 'beau',
  belle: 'beau',
  belles: 'beau',
  vieil: 'vieux',
  vieille: 'vieux',
  vieilles: 'vieux',
  jumelle: 'jumeau',
  jumelles: 'jumeau',
};

const MASCULINES: [feminine: RegExp, masculine: string][] = [
  [/trices?$/, 'teur'],
  [/euses?$/, 'eur'],
  [/euses?$/, 'eux'],
  [/ives?$/, 'if'],
  [/ieres?$/, 'ier'],
  [/velles?$/, 'veau'],
];

/**
 * Further forms of a folded French word under which it is to be found, where a stemmer that never saw its accents misses them:
 * the masculine of participles and of those who do something («engagées» → `engage`, «lectrices» → `lecteur`), singulars of plurals
 * in -x, and what stands apart («belle» → `beau`). Empty for most words.
 */
export function frenchForms(word: string): string[] {
  const forms: string[] = [];
  const apart = FORMS_APART[word];
  if (apart) forms.push(apart);
  if (word.length >= 4) {
    if (/ees?$/.test(word)) forms.push(word.replace(/es?$/, ''));
    else if (/[^qg]ues?$/.test(word)) forms.push(word.replace(/es?$/, ''));
    // Snowball leaves the s of «vélos», «élus» and «amis» where it is.
    if (/[aiou]s$/.test(word)) forms.push(word.slice(0, -1));
    if (/(?:eu|ou)x$/.test(word)) forms.push(word.slice(0, -1));
    for (const [feminine, masculine] of MASCULINES)
      if (feminine.test(word)) forms.push(word.replace(feminine, masculine));
  }
  return forms;
}

/**
 * The feminine of a word written inclusively, from its masculine and what follows the point: «acteur·rice» → `actrice`,
 * «heureux·se» → `heureuse`, «citoyen·ne» → `citoyenne`.
 */
export function feminineOf(masculine: string, ending: string): string {
  for (const [tail, endings] of FEMININES)
    if (masculine.endsWith(tail) && endings.test(ending)) {
      const stem = masculine.slice(0, masculine.length - tail.length);
      return `${stem}${feminineTail(tail, ending)}`;
    }
  return `${masculine}${ending}`;
}

const FEMININES: [tail: string, endings: RegExp][] = [
  ['teur', /^(rice|ice|trice)s?$/],
  ['eur', /^(euse|se|esse)s?$/],
  ['eux', /^(euse|se)s?$/],
  ['er', /^(ere|iere|re)s?$/],
  ['f', /^(ve|ive)s?$/],
];

function feminineTail(tail: string, ending: string): string {
  if (tail === 'teur') return 'trice';
  if (tail === 'eur') return ending.startsWith('esse') ? 'eresse' : 'euse';
  if (tail === 'eux') return 'euse';
  return tail === 'er' ? 'ere' : 've';
}
