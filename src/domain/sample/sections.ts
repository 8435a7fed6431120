import type { SampleSection } from './entry';
import type { SectionKey } from './keys';
import { to } from './reference';

/** Parents before children. */
export const sections: Record<SectionKey, SampleSection> = {
  actualites: {
    shared: { position: 1 },
    texts: {
      fr: {
        name: 'Actualités',
        slug: 'actualites',
        description: 'Ce qui se passe dans l’association et autour du canal, au fil des semaines.',
      },
      en: {
        name: 'News',
        slug: 'news',
        description: 'What happens in the association and along the canal, week after week.',
      },
      ar: { name: 'أخبار', slug: 'actualites', description: 'أخبار الجمعية والحي أسبوعًا بعد أسبوع.' },
    },
  },
  'libertes-associatives': {
    shared: { position: 1, parent: to('section', 'actualites') },
    texts: {
      fr: {
        name: 'Libertés associatives',
        slug: 'libertes-associatives',
        description:
          'Se réunir, s’exprimer, agir ensemble : ce que la loi permet et ce que le terrain empêche.',
      },
      en: {
        name: 'Freedom of association',
        slug: 'freedom-of-association',
        description: 'To meet, to speak, to act together: what the law allows and what gets in the way.',
      },
    },
  },
  'vie-de-l-association': {
    shared: { position: 2, parent: to('section', 'actualites') },
    texts: {
      fr: {
        name: 'Vie de l’association',
        slug: 'vie-de-l-association',
        description:
          'Assemblées, permanences, coups de main : les coulisses racontées par celles et ceux qui les font.',
      },
      en: {
        name: 'Inside the association',
        slug: 'inside-the-association',
        description: 'Assemblies, drop-in hours, helping hands: told by those who do the work.',
      },
      ar: {
        name: 'حياة الجمعية',
        slug: 'vie-de-l-association',
        description: 'الاجتماعات وساعات الاستقبال والعمل التطوعي كما يرويها أصحابها.',
      },
    },
  },
  luttes: {
    shared: { position: 2 },
    texts: {
      fr: {
        name: 'Luttes contre les discriminations',
        slug: 'luttes-contre-les-discriminations',
        description: 'Témoignages, analyses et outils pour ne laisser personne se défendre seul·e.',
      },
      en: {
        name: 'Against discrimination',
        slug: 'against-discrimination',
        description: 'Testimonies, analyses and tools, so that nobody has to stand alone.',
      },
    },
  },
  'numerique-citoyen': {
    shared: { position: 3 },
    texts: {
      fr: {
        name: 'Numérique citoyen',
        slug: 'numerique-citoyen',
        description:
          'Des outils choisis plutôt que subis : sites, enquêtes, logiciels libres, accessibilité.',
      },
      en: {
        name: 'Digital citizenship',
        slug: 'digital-citizenship',
        description: 'Tools that we choose: websites, surveys, free software, accessibility.',
      },
    },
  },
  ressources: {
    shared: { position: 4 },
    texts: {
      fr: {
        name: 'Ressources',
        slug: 'ressources',
        description: 'À lire, à imprimer, à adapter : tout est sous licence libre.',
      },
      en: {
        name: 'Resources',
        slug: 'resources',
        description: 'To read, to print, to adapt: everything is freely licensed.',
      },
    },
  },
  guides: {
    shared: { position: 1, parent: to('section', 'ressources') },
    texts: {
      fr: {
        name: 'Guides',
        slug: 'guides',
        description: 'Des modes d’emploi courts, écrits par des bénévoles et essayés en atelier.',
      },
      en: {
        name: 'Guides',
        slug: 'guides',
        description: 'Short how-tos, written by volunteers and tried out in workshops.',
      },
    },
  },
};
