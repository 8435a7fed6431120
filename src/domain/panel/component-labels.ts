import type { Labels } from './labels';

const FIGURE = { label: 'Image' };
const NAME = { label: 'Nom' };
const WEBSITE = { label: 'Site web', placeholder: 'https://…' };
const EMAIL = { label: 'Adresse électronique' };
const PROFILES = { label: 'Profils en ligne' };
const SLUG = { label: 'Adresse de la page' };

/** French labels and help texts of each component's attributes. */
export const COMPONENT_LABELS: Record<string, Labels> = {
  'content.text': {
    body: {
      label: 'Texte',
      help: 'Pour un intertitre, choisissez « Titre 2 » ou « Titre 3 ». Les images ont leur propre bloc.',
    },
  },
  'content.figure': {
    figure: FIGURE,
    layout: { label: 'Place dans la page' },
  },
  'content.gallery': {
    title: { label: 'Titre de la galerie' },
    figures: { label: 'Images' },
  },
  'content.quote': {
    text: { label: 'Citation', help: 'Sans guillemets : le site les ajoute.' },
    speaker: { label: 'Qui parle', help: 'Une personne de la liste…' },
    attribution: { label: 'Attribution', help: '… ou, si elle n’y est pas, son nom et sa qualité.' },
  },
  'content.key-figure': {
    value: { label: 'Chiffre', help: 'Avec son unité.', placeholder: '42 %' },
    label: { label: 'Ce qu’il mesure', placeholder: 'des communes n’ont plus de médecin' },
    source: { label: 'Source', help: 'Qui l’a établi, et quand : un chiffre sans source ne convainc pas.' },
    sourceUrl: { label: 'Lien vers la source', placeholder: 'https://…' },
    sampleSize: { label: 'Nombre de réponses', help: 'Pour une enquête : combien de personnes ont répondu.' },
    method: { label: 'Méthode', help: 'Comment le chiffre a été obtenu, en une phrase ou deux.' },
  },
  'content.video': {
    url: {
      label: 'Lien de la vidéo',
      help: 'L’adresse de la page où on la regarde.',
      placeholder: 'https://…',
    },
    title: { label: 'Titre de la vidéo' },
    transcript: {
      label: 'Transcription',
      help: 'Ce qui est dit, pour ceux qui n’entendent pas ou ne peuvent pas écouter.',
    },
  },
  'content.frame': {
    url: {
      label: 'Lien de la page',
      help: 'Seuls quelques sites sont acceptés : PeerTube, Framaforms, Mobilizon, OpenStreetMap…',
      placeholder: 'https://…',
    },
    title: { label: 'Titre', help: 'Ce que montre le cadre : un lecteur d’écran l’annonce.' },
    height: { label: 'Hauteur (pixels)' },
  },
  'content.documents': {
    title: { label: 'Titre', placeholder: 'Pour aller plus loin' },
    introduction: {
      label: 'Introduction',
      help: 'Les documents eux-mêmes se choisissent plus bas, dans « Documents à télécharger ».',
    },
  },
  'content.call-to-action': {
    text: { label: 'Phrase d’appel', help: 'Ce qui donne envie de cliquer.' },
    label: { label: 'Mots du bouton', placeholder: 'Je signe' },
    url: {
      label: 'Lien du bouton',
      help: 'Une adresse complète, ou une page du site : /contact.',
      placeholder: 'https://…',
    },
  },
  'content.callout': {
    kind: { label: 'Genre' },
    title: { label: 'Titre' },
    body: { label: 'Texte' },
  },
  'shared.figure': {
    image: {
      label: 'Fichier',
      help: 'JPEG, PNG ou WebP. Au moins 1200 pixels de large pour une image principale.',
    },
    alternativeText: {
      label: 'Description de l’image',
      help: 'Ce que l’on doit savoir de l’image quand on ne la voit pas. Laissez vide si l’image est seulement décorative.',
    },
    decorative: {
      label: 'Image seulement décorative',
      help: 'Elle n’apprend rien au lecteur : les lecteurs d’écran la passeront.',
    },
    caption: { label: 'Légende', help: 'Elle paraît sous l’image.' },
    credit: {
      label: 'Crédit',
      help: 'Qui l’a faite, et sous quelle licence.',
      placeholder: 'Marie Durand, CC BY-SA',
    },
  },
  'shared.seo': {
    metaTitle: {
      label: 'Titre pour les moteurs de recherche',
      help: 'Une soixantaine de signes. Vide, c’est le titre de la page.',
    },
    metaDescription: {
      label: 'Description',
      help: 'Une ou deux phrases (160 signes). Vide, c’est le chapô ou le résumé.',
    },
    shareImage: { label: 'Image de partage', help: 'Vide, c’est l’image principale.' },
    noIndex: {
      label: 'Cacher aux moteurs de recherche',
      help: 'La page reste sur le site, mais on ne la trouve pas en cherchant sur le web.',
    },
  },
  'shared.address': {
    street: { label: 'Rue et numéro' },
    postalCode: { label: 'Code postal' },
    city: { label: 'Ville' },
    country: { label: 'Pays' },
    latitude: {
      label: 'Latitude',
      help: 'Facultative : place le lieu sur une carte.',
      placeholder: '47,2380',
    },
    longitude: { label: 'Longitude', placeholder: '6,0243' },
  },
  'shared.venue': {
    name: { label: 'Nom du lieu', placeholder: 'Maison des associations' },
    address: { label: 'Adresse postale' },
    accessibility: {
      label: 'Accès',
      help: 'Marches, ascenseur, boucle magnétique, langue des signes, transports…',
    },
  },
  'shared.profile': {
    network: { label: 'Réseau' },
    url: { label: 'Lien', placeholder: 'https://…' },
    label: { label: 'Nom affiché', help: 'Vide, c’est le nom du réseau.' },
  },
  'shared.affiliation': {
    organization: { label: 'Organisation' },
    position: { label: 'Fonction', placeholder: 'Trésorière' },
  },
  'shared.portrait-consent': {
    grantedOn: { label: 'Donné le' },
    until: { label: 'Valable jusqu’au', help: 'Vide s’il est donné sans limite.' },
    scope: { label: 'Pour quel usage', help: 'Le site, les réseaux, l’imprimé…' },
  },
  'shared.menu-item': {
    label: { label: 'Mots du menu' },
    url: {
      label: 'Lien',
      help: 'Une page du site (/contact) ou une adresse complète.',
      placeholder: '/contact',
    },
  },
  'shared.programme-item': {
    startsAt: { label: 'Heure de début' },
    title: { label: 'Titre' },
    description: { label: 'Description' },
    speakers: { label: 'Intervenants et intervenantes' },
  },
  'shared.demand': {
    text: { label: 'Revendication' },
  },
  'shared.campaign-action': {
    kind: { label: 'Genre' },
    label: { label: 'Mots du bouton', placeholder: 'Je signe la pétition' },
    url: { label: 'Lien', placeholder: 'https://…' },
  },
  'shared.withheld-organization': {
    name: NAME,
    acronym: { label: 'Sigle' },
    slug: SLUG,
    description: { label: 'Présentation' },
    logo: { label: 'Logo' },
    website: WEBSITE,
    email: EMAIL,
    profiles: PROFILES,
    address: { label: 'Adresse postale' },
    registryNumber: { label: 'Numéro RNA' },
  },
  'shared.withheld-speaker': {
    name: NAME,
    slug: SLUG,
    role: { label: 'Qualité' },
    bio: { label: 'Présentation' },
    portrait: { label: 'Portrait' },
    affiliations: { label: 'Organisations et fonctions' },
    profiles: PROFILES,
    email: EMAIL,
  },
};
