import type { SampleDocument } from './entry';
import type { DocumentKey } from './keys';
import { to, toAll } from './reference';

const ON_REQUEST =
  'Le texte complet est envoyé sur demande en page web ou en gros caractères : accessibilite@lesvoixducanal.example.';

/** Superseded versions before those that supersede them. */
export const documents: Record<DocumentKey, SampleDocument> = {
  'notes-assotech93': {
    shared: {
      file: to('file', 'notes-de-seance-assotech93.pdf'),
      kind: 'minutes',
      language: 'fr',
      publishedOn: '2018-04-20',
      organizations: toAll('organization', 'les-voix-du-canal'),
      authors: toAll('speaker', 'violette-sarda-koumba'),
      accessibility: 'accessible',
    },
    texts: {
      fr: {
        title: 'Notes de séance de la rencontre #AssoTech93',
        summary:
          'Ce que nous avons retenu de la journée du 14 avril 2018 : les présentations du matin, les ateliers de l’après-midi et la liste de ce que nous voulons essayer chez nous.',
      },
      en: {
        title: 'Our notes from the #AssoTech93 meeting',
        summary:
          'What we took away from 14 April 2018: the morning’s presentations, the afternoon’s workshops, and what we want to try ourselves. In French.',
      },
    },
  },
  'aide-memoire-site': {
    shared: {
      file: to('file', 'aide-memoire-un-site-en-un-samedi.pdf'),
      kind: 'flyer',
      language: 'fr',
      publishedOn: '2025-11-08',
      organizations: toAll('organization', 'les-voix-du-canal'),
      authors: toAll('speaker', 'tomasz-wierzba-leroy'),
      accessibility: 'accessible',
    },
    texts: {
      fr: {
        title: 'Aide-mémoire : un site en un samedi',
        summary:
          'Deux pages à imprimer : les décisions à prendre avant d’ouvrir un ordinateur, le programme de la journée et les vérifications avant la mise en ligne.',
      },
      en: {
        title: 'Checklist: a website in one Saturday',
        summary:
          'Two pages to print: what to decide before opening a computer, the plan of the day, and what to check before going online. In French.',
      },
    },
  },
  'enquete-mode-d-emploi': {
    shared: {
      file: to('file', 'enquete-de-quartier-mode-d-emploi.pdf'),
      kind: 'report',
      language: 'fr',
      publishedOn: '2026-02-02',
      organizations: toAll('organization', 'l-assiette-partagee', 'les-voix-du-canal'),
      authors: toAll('speaker', 'ines-ouali-carpentier'),
      accessibility: 'accessible',
    },
    texts: {
      fr: {
        title: 'Enquête de quartier : le mode d’emploi',
        summary:
          'De la question de départ à la présentation des résultats : comment compter honnêtement avec une dizaine de bénévoles, un questionnaire court et un tableur. Avec une grille à recopier.',
      },
    },
  },
  'dossier-de-presse': {
    shared: {
      file: to('file', 'dossier-de-presse-une-salle-pour-se-reunir.pdf'),
      kind: 'press-kit',
      language: 'fr',
      publishedOn: '2026-03-16',
      organizations: toAll('organization', 'les-voix-du-canal', 'radio-passerelle'),
      accessibility: 'partly',
    },
    texts: {
      fr: {
        title: 'Dossier de presse : « Une salle pour se réunir »',
        summary:
          'Les faits, les chiffres de notre relevé, les demandes du collectif et les personnes à contacter. Association et campagne fictives.',
        accessibleAlternative: `Le tableau des refus y est décrit en toutes lettres dans l’article « La salle du quai ferme ». ${ON_REQUEST}`,
      },
      en: {
        title: 'Press kit: “A room to meet in”',
        summary: 'The facts, our count, what we ask for and whom to contact. Fictional campaign. In French.',
        accessibleAlternative:
          'The full text is sent as a web page on request: accessibilite@lesvoixducanal.example.',
      },
    },
  },
  'bulletin-2025': {
    shared: {
      file: to('file', 'bulletin-d-adhesion-2025.pdf'),
      kind: 'form',
      language: 'fr',
      publishedOn: '2025-01-06',
      organizations: toAll('organization', 'les-voix-du-canal'),
      accessibility: 'not',
    },
    texts: {
      fr: {
        title: 'Bulletin d’adhésion 2025',
        summary: 'Ancienne version, gardée pour mémoire : utilisez le bulletin 2026.',
        accessibleAlternative:
          'Ce formulaire n’est plus utilisé. Le bulletin 2026 est accessible, et l’adhésion peut se faire par téléphone à la permanence.',
      },
    },
  },
  'bulletin-2026': {
    shared: {
      file: to('file', 'bulletin-d-adhesion-2026.pdf'),
      kind: 'form',
      language: 'fr',
      publishedOn: '2026-01-05',
      organizations: toAll('organization', 'les-voix-du-canal'),
      accessibility: 'partly',
      supersedes: to('document', 'bulletin-2025'),
    },
    texts: {
      fr: {
        title: 'Bulletin d’adhésion 2026',
        summary: 'Une page à remplir et à rapporter le samedi. Prix libre, à partir de 1 €.',
        accessibleAlternative: `Les champs se remplissent à la main. ${ON_REQUEST} L’adhésion peut aussi se faire de vive voix à la permanence.`,
      },
    },
  },
};
