import type { EmbeddableUid } from '../content/embeddable';
import { UID } from '../content/uids';
import { languageOf } from '../reading/words';

/** What a framed page says besides the words of every page, in one language. `{…}` stands for what is filled in. */
export interface EmbedWords {
  /** The link to the entry's own page. */
  more: Record<EmbeddableUid, string>;
  documentKind: Record<string, string>;
  eventPast: string;
  pictureCredit: string;
  /** What stands in a frame whose entry is no longer there. */
  nothingHere: string;
  nothingHereText: string;
  toSite: string;
}

const FRENCH: EmbedWords = {
  more: {
    [UID.article]: 'Lire l’article',
    [UID.event]: 'Voir l’événement',
    [UID.campaign]: 'Voir la campagne',
    [UID.document]: 'Voir la fiche',
  },
  documentKind: {
    report: 'Rapport',
    flyer: 'Tract',
    'press-kit': 'Dossier de presse',
    minutes: 'Compte rendu',
    form: 'Formulaire',
    slides: 'Diaporama',
  },
  eventPast: 'Terminé',
  pictureCredit: 'Image : {credit}',
  nothingHere: 'Contenu indisponible',
  nothingHereText: 'Ce contenu n’est pas ou n’est plus proposé ici.',
  toSite: 'Aller sur le site {site}',
};

const ENGLISH: EmbedWords = {
  more: {
    [UID.article]: 'Read the article',
    [UID.event]: 'See the event',
    [UID.campaign]: 'See the campaign',
    [UID.document]: 'About this document',
  },
  documentKind: {
    report: 'Report',
    flyer: 'Flyer',
    'press-kit': 'Press kit',
    minutes: 'Minutes',
    form: 'Form',
    slides: 'Slides',
  },
  eventPast: 'Past event',
  pictureCredit: 'Picture: {credit}',
  nothingHere: 'Not available',
  nothingHereText: 'This content is not, or no longer, offered here.',
  toSite: 'Go to {site}',
};

const ARABIC: EmbedWords = {
  more: {
    [UID.article]: 'اقرأ المقال',
    [UID.event]: 'تفاصيل الموعد',
    [UID.campaign]: 'تفاصيل الحملة',
    [UID.document]: 'عن هذه الوثيقة',
  },
  documentKind: {
    report: 'تقرير',
    flyer: 'منشور',
    'press-kit': 'ملف صحفي',
    minutes: 'محضر',
    form: 'استمارة',
    slides: 'عرض شرائح',
  },
  eventPast: 'انتهى',
  pictureCredit: 'الصورة: {credit}',
  nothingHere: 'المحتوى غير متاح',
  nothingHereText: 'هذا المحتوى غير معروض هنا أو لم يعد معروضًا.',
  toSite: 'إلى موقع {site}',
};

const WORDS: Record<string, EmbedWords> = { fr: FRENCH, en: ENGLISH, ar: ARABIC };

/** Words of the language of `locale`; English for a language that has none here. */
export function embedWordsOf(locale: string): EmbedWords {
  return WORDS[languageOf(locale)] ?? ENGLISH;
}
