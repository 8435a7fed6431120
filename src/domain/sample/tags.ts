import type { SampleTag } from './entry';
import type { TagKey } from './keys';

export const tags: Record<TagKey, SampleTag> = {
  discriminations: tag('Discriminations', 'discriminations', 'Discrimination', 'discrimination'),
  'numerique-libre': {
    shared: {},
    texts: {
      fr: { name: 'Numérique libre', slug: 'numerique-libre' },
      en: { name: 'Free software', slug: 'free-software' },
      ar: { name: 'البرمجيات الحرة', slug: 'numerique-libre' },
    },
  },
  cyberharcelement: tag('Cyberharcèlement', 'cyberharcelement', 'Online harassment', 'online-harassment'),
  'vie-associative': {
    shared: {},
    texts: {
      fr: { name: 'Vie associative', slug: 'vie-associative' },
      en: { name: 'Community life', slug: 'community-life' },
      ar: { name: 'الحياة الجمعوية', slug: 'vie-associative' },
    },
  },
  recit: tag('Récit et mobilisation', 'recit-et-mobilisation', 'Storytelling', 'storytelling'),
  enquete: tag('Enquête et chiffres', 'enquete-et-chiffres', 'Surveys and figures', 'surveys-and-figures'),
  alimentation: tag('Alimentation', 'alimentation', 'Food', 'food'),
  accessibilite: {
    shared: {},
    texts: {
      fr: { name: 'Accessibilité', slug: 'accessibilite' },
      en: { name: 'Accessibility', slug: 'accessibility' },
      ar: { name: 'سهولة الوصول', slug: 'accessibilite' },
    },
  },
  'education-populaire': tag(
    'Éducation populaire',
    'education-populaire',
    'Popular education',
    'popular-education',
  ),
  'democratie-locale': tag('Démocratie locale', 'democratie-locale', 'Local democracy', 'local-democracy'),
  'seine-saint-denis': tag(
    'Seine-Saint-Denis',
    'seine-saint-denis',
    'Seine-Saint-Denis',
    'seine-saint-denis',
  ),
};

function tag(name: string, slug: string, english: string, englishSlug: string): SampleTag {
  return { shared: {}, texts: { fr: { name, slug }, en: { name: english, slug: englishSlug } } };
}
