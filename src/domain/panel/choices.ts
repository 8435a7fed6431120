export type Language = 'fr' | 'en';

type Words = Record<string, readonly [fr: string, en: string]>;

/** Words of each set of choices, in the order of the schema: the same value may read differently in two sets. */
export const CHOICES: Record<string, Words> = {
  'article.kind': {
    news: ['Actualité', 'News'],
    report: ['Compte rendu', 'Report'],
    opinion: ['Tribune', 'Opinion'],
    'press-release': ['Communiqué de presse', 'Press release'],
    testimony: ['Témoignage', 'Testimony'],
    guide: ['Guide pratique', 'Guide'],
  },
  'article.licence': {
    'cc-by': ['CC BY : reprise libre, en citant la source', 'CC BY'],
    'cc-by-sa': ['CC BY-SA : en citant la source, à partager de même', 'CC BY-SA'],
    'cc-by-nc': ['CC BY-NC : en citant la source, sans but lucratif', 'CC BY-NC'],
    'cc-by-nc-sa': ['CC BY-NC-SA : sans but lucratif, à partager de même', 'CC BY-NC-SA'],
    'cc-by-nd': ['CC BY-ND : en citant la source, sans rien changer', 'CC BY-ND'],
    'cc-by-nc-nd': ['CC BY-NC-ND : sans but lucratif, sans rien changer', 'CC BY-NC-ND'],
    cc0: ['CC0 : domaine public', 'CC0: public domain'],
    'all-rights-reserved': ['Tous droits réservés', 'All rights reserved'],
  },
  'organization.kind': {
    association: ['Association', 'Association'],
    collective: ['Collectif', 'Collective'],
    'public-body': ['Institution publique', 'Public body'],
    media: ['Média', 'Media'],
    school: ['École ou université', 'School'],
    foundation: ['Fondation', 'Foundation'],
    company: ['Entreprise', 'Company'],
  },
  'organization.visibility': {
    public: ['Tout le monde', 'Everybody'],
    hidden: ['L’équipe seulement (masquée)', 'The team only (hidden)'],
  },
  'speaker.visibility': {
    public: ['Tout le monde', 'Everybody'],
    'name-only': ['Tout le monde, mais le nom seulement', 'Everybody, the name only'],
    hidden: ['L’équipe seulement (masquée)', 'The team only (hidden)'],
  },
  'document.kind': {
    report: ['Rapport', 'Report'],
    flyer: ['Tract ou dépliant', 'Flyer'],
    'press-kit': ['Dossier de presse', 'Press kit'],
    minutes: ['Procès-verbal', 'Minutes'],
    form: ['Formulaire', 'Form'],
    slides: ['Diaporama', 'Slides'],
  },
  'document.accessibility': {
    accessible: ['Oui', 'Yes'],
    partly: ['En partie', 'Partly'],
    not: ['Non', 'No'],
  },
  'event.stage': {
    scheduled: ['Prévu', 'Scheduled'],
    postponed: ['Reporté', 'Postponed'],
    cancelled: ['Annulé', 'Cancelled'],
  },
  'event.attendance': {
    'in-person': ['Sur place', 'In person'],
    online: ['En ligne', 'Online'],
    mixed: ['Sur place et en ligne', 'In person and online'],
  },
  'campaign.stage': {
    upcoming: ['À venir', 'Upcoming'],
    running: ['En cours', 'Running'],
    won: ['Gagnée', 'Won'],
    ended: ['Terminée', 'Ended'],
  },
  'content.callout.kind': {
    note: ['À noter', 'Note'],
    practical: ['En pratique', 'In practice'],
    warning: ['Attention', 'Warning'],
  },
  'content.figure.layout': {
    text: ['Dans le texte', 'In the text'],
    wide: ['Toute la largeur', 'Full width'],
    portrait: ['En hauteur, sur le côté', 'Portrait, at the side'],
  },
  'shared.campaign-action.kind': {
    petition: ['Signer une pétition', 'Sign a petition'],
    donate: ['Donner', 'Donate'],
    write: ['Écrire', 'Write'],
    attend: ['Venir', 'Attend'],
    share: ['Partager', 'Share'],
  },
  'shared.profile.network': {
    website: ['Site web', 'Website'],
    mastodon: ['Mastodon', 'Mastodon'],
    peertube: ['PeerTube', 'PeerTube'],
    pixelfed: ['Pixelfed', 'Pixelfed'],
    bluesky: ['Bluesky', 'Bluesky'],
    facebook: ['Facebook', 'Facebook'],
    instagram: ['Instagram', 'Instagram'],
    linkedin: ['LinkedIn', 'LinkedIn'],
    tiktok: ['TikTok', 'TikTok'],
    x: ['X (Twitter)', 'X (Twitter)'],
    youtube: ['YouTube', 'YouTube'],
    other: ['Autre', 'Other'],
  },
};

/**
 * What a person reads for each of an attribute's `values`, in their order. A field of the panel knows its values but not its type,
 * so the set is found by them. A value without words reads as it is.
 */
export function choiceLabels(
  values: readonly string[],
  language: Language,
): { value: string; label: string }[] {
  const words = wordsFor(values);
  return values.map((value) => ({ value, label: words?.[value]?.[language === 'fr' ? 0 : 1] ?? value }));
}

function wordsFor(values: readonly string[]): Words | undefined {
  const sets = Object.values(CHOICES);
  const holdsAll = (set: Words) => values.every((value) => value in set);
  return (
    sets.find((set) => holdsAll(set) && Object.keys(set).length === values.length) ?? sets.find(holdsAll)
  );
}
