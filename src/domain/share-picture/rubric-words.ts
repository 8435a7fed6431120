import { languageOf } from '../reading/words';

/** Rubrics of entries that have no section and no kind that a reader would know. */
export interface RubricWords {
  document: string;
  speaker: string;
  section: string;
  tag: string;
}

const ENGLISH: RubricWords = {
  document: 'Document',
  speaker: 'Profile',
  section: 'Section',
  tag: 'Topic',
};

const WORDS: Record<string, RubricWords> = {
  fr: { document: 'Document', speaker: 'Portrait', section: 'Rubrique', tag: 'Mot-clé' },
  en: ENGLISH,
  ar: { document: 'وثيقة', speaker: 'تعريف', section: 'قسم', tag: 'موضوع' },
};

/** In the language of `locale`; English for a language that has none here. */
export function rubricWordsOf(locale: string): RubricWords {
  return WORDS[languageOf(locale)] ?? ENGLISH;
}
