/** Names by which the entries of the sample content refer to each other; a reference to any other name does not compile. */

export const PICTURES = [
  'canal-au-matin.jpg',
  'passerelle-la-nuit.jpg',
  'carte-du-quartier.jpg',
  'balcons.jpg',
  'reunion-vue-du-dessus.jpg',
  'megaphone.jpg',
  'site-en-construction.jpg',
  'plateau-repas.jpg',
  'bouclier-collectif.jpg',
  'voix-multiples.jpg',
  'urne-et-comptage.jpg',
  'microphone.jpg',
  'etageres.jpg',
  'mains-levees.jpg',
  'salle-ouverte.jpg',
  'mur-de-notes.jpg',
  'resume-dessine.jpg',
  'portrait-mariama.jpg',
  'portrait-tomasz.jpg',
  'portrait-ines.jpg',
  'portrait-hortense.jpg',
  'portrait-yacine.jpg',
  'portrait-violette.jpg',
  'logo-les-voix-du-canal.png',
  'logo-l-assiette-partagee.png',
  'logo-radio-passerelle.png',
] as const;

export const FILES = [
  'notes-de-seance-assotech93.pdf',
  'aide-memoire-un-site-en-un-samedi.pdf',
  'enquete-de-quartier-mode-d-emploi.pdf',
  'dossier-de-presse-une-salle-pour-se-reunir.pdf',
  'bulletin-d-adhesion-2025.pdf',
  'bulletin-d-adhesion-2026.pdf',
] as const;

export type TagKey =
  | 'discriminations'
  | 'numerique-libre'
  | 'cyberharcelement'
  | 'vie-associative'
  | 'recit'
  | 'enquete'
  | 'alimentation'
  | 'accessibilite'
  | 'education-populaire'
  | 'democratie-locale'
  | 'seine-saint-denis';

export type SectionKey =
  | 'actualites'
  | 'libertes-associatives'
  | 'vie-de-l-association'
  | 'luttes'
  | 'numerique-citoyen'
  | 'ressources'
  | 'guides';

export type OrganizationKey =
  | 'les-voix-du-canal'
  | 'l-assiette-partagee'
  | 'radio-passerelle'
  | 'relais-du-halage'
  | 'voxpublic'
  | 'citizens-for-europe'
  | 'eclore'
  | 'medialab93'
  | 'meltingbook'
  | 'zonzon93'
  | 'simplon';

export type SpeakerKey =
  | 'mariama-diallo-vasseur'
  | 'tomasz-wierzba-leroy'
  | 'ines-ouali-carpentier'
  | 'hortense-lebrun-nguyen'
  | 'yacine-morvan-saidi'
  | 'violette-sarda-koumba'
  | 'garance-idrissi-paulet'
  | 'noor-sellami-prat'
  | 'nadia-henni-moulai'
  | 'laetitia-nonone'
  | 'valentine-guillien'
  | 'erika-campelo';

export type DocumentKey =
  | 'notes-assotech93'
  | 'aide-memoire-site'
  | 'enquete-mode-d-emploi'
  | 'dossier-de-presse'
  | 'bulletin-2025'
  | 'bulletin-2026';

export type EventKey = 'assotech93' | 'site-en-un-samedi' | 'permanence-en-ligne' | 'nuit-des-recits';

export type CampaignKey = 'une-salle-pour-se-reunir';

export type ArticleKey =
  | 'assotech93'
  | 'un-site-avant-les-reseaux'
  | 'compter-pour-convaincre'
  | 'cyberharcelement-tenir'
  | 'permanence-numerique'
  | 'salle-du-quai'
  | 'deux-mille-signatures'
  | 'le-numerique-ne-frappe-pas-aux-portes'
  | 'mon-compte-pas-ma-voix'
  | 'assemblee-generale-2026'
  | 'nuit-des-recits-reportee'
  | 'une-peniche-et-trois-chaises'
  | 'ecrire-pour-toutes-et-tous'
  | 'bilan-premiere-saison';

export type PageKey = 'qui-sommes-nous' | 'contact' | 'nous-soutenir';

export interface Keys {
  picture: (typeof PICTURES)[number];
  file: (typeof FILES)[number];
  tag: TagKey;
  section: SectionKey;
  organization: OrganizationKey;
  speaker: SpeakerKey;
  document: DocumentKey;
  event: EventKey;
  campaign: CampaignKey;
  article: ArticleKey;
  page: PageKey;
  site: 'site';
  redirect: 'ancienne-page-assotech';
}

export type Kind = keyof Keys;
