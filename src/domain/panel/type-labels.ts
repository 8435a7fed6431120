import { type ContentUid, UID } from '../content/uids';
import type { Labels } from './labels';

const BODY = {
  label: 'Contenu',
  help: 'Des blocs à la suite : texte, images, citations, vidéos…',
};
const SLUG = {
  label: 'Adresse de la page',
  help: 'La fin de l’adresse, faite d’après le titre si vous laissez vide. Si vous la changez, l’ancienne adresse mène à la nouvelle.',
};
const SEO = {
  label: 'Moteurs de recherche et partages',
  help: 'Seulement si besoin.',
};
const READING_MINUTES = { label: 'Temps de lecture', help: 'En minutes, calculé tout seul.' };
const COVER = {
  label: 'Image principale',
  help: 'Elle paraît en haut de la page, dans les listes et dans les partages.',
};
const SECTION = { label: 'Rubrique', help: 'Là où l’on trouvera la page sur le site.' };
const TAGS = { label: 'Mots-clés', help: 'Deux à cinq suffisent : ils relient les pages d’un même sujet.' };
const PAGE_TITLE = { label: 'Titre', help: 'Ce qu’on lit en premier, dans les listes comme sur la page.' };
const DOCUMENTS = {
  label: 'Documents à télécharger',
  help: 'Un document doit d’abord exister dans « Documents ». Le bloc « Documents à télécharger » du contenu choisit l’endroit où ils paraissent.',
};
const WITHHELD = {
  label: 'Fiche protégée',
  help: 'Gardée pour l’équipe, jamais publiée.',
};
const INTERNAL_NAME = {
  label: 'Nom pour l’équipe',
  help: 'Le nom sous lequel vous retrouvez la fiche ici, même si elle n’est pas publique. Rempli tout seul.',
};
const PROFILES = { label: 'Profils en ligne', help: 'Sites et réseaux sociaux.' };

/** Set in the panel part «Programmer», never typed into the form. */
const SCHEDULE = {
  publishAt: { label: 'Publication programmée' },
  unpublishAt: { label: 'Retrait programmé' },
};

/** In the empty place of a link that is made from the other side. */
const BY_ITSELF = 'Se remplit tout seul';

/** French labels and help texts of each content type's attributes. */
export const TYPE_LABELS: Record<ContentUid, Labels> = {
  [UID.article]: {
    title: PAGE_TITLE,
    standfirst: {
      label: 'Chapô',
      help: 'Deux ou trois phrases qui disent l’essentiel : c’est ce qu’on lit dans les listes et les partages (120 à 300 signes).',
    },
    body: BODY,
    cover: COVER,
    section: SECTION,
    kind: { label: 'Genre', help: 'Pour que le lecteur sache ce qu’il lit.' },
    publishedOn: {
      label: 'Date affichée',
      help: 'La date que voient les lecteurs. Vide, ce sera celle de la première publication.',
    },
    tags: TAGS,
    byline: {
      label: 'Signature',
      help: 'Si l’article n’est pas signé par une personne de la liste.',
      placeholder: 'La rédaction',
    },
    authors: { label: 'Auteurs et autrices', help: 'Les personnes qui signent l’article.' },
    speakers: { label: 'Personnes citées', help: 'Celles dont parle l’article ou qui y prennent la parole.' },
    organizations: { label: 'Organisations citées' },
    documents: DOCUMENTS,
    event: { label: 'Événement raconté', help: 'La rencontre dont l’article rend compte.' },
    campaign: { label: 'Campagne', help: 'La campagne que l’article fait avancer.' },
    relatedArticles: { label: 'À lire aussi', help: 'Les articles proposés en fin de page.' },
    licence: {
      label: 'Droits de reprise',
      help: 'Ce que les autres ont le droit de faire du texte. En cas de doute, gardez la valeur proposée.',
    },
    embeddable: {
      label: 'Reprise par des sites partenaires',
      help: 'D’autres sites peuvent afficher l’article chez eux.',
    },
    slug: SLUG,
    seo: SEO,
    ...SCHEDULE,
    readingMinutes: READING_MINUTES,
  },
  [UID.organization]: {
    name: { label: 'Nom', help: 'En toutes lettres.' },
    acronym: { label: 'Sigle', placeholder: 'LDH' },
    kind: { label: 'Genre' },
    description: { label: 'Présentation', help: 'Quelques phrases : qui elle est, ce qu’elle fait.' },
    logo: { label: 'Logo' },
    website: { label: 'Site web', placeholder: 'https://…' },
    email: {
      label: 'Adresse électronique',
      help: 'Elle sera visible de tous : préférez une adresse de contact.',
    },
    profiles: PROFILES,
    address: { label: 'Adresse postale' },
    isPartner: { label: 'Organisation partenaire', help: 'Elle paraît parmi les partenaires du site.' },
    registryNumber: {
      label: 'Numéro RNA',
      help: 'Le numéro de l’association au répertoire national : W suivi de neuf chiffres.',
      placeholder: 'W751234567',
    },
    visibility: {
      label: 'Qui voit cette fiche',
      help: 'Une fiche masquée ne paraît nulle part sur le site, même si un article la cite.',
    },
    withheld: WITHHELD,
    internalName: INTERNAL_NAME,
    slug: SLUG,
    articles: { label: 'Articles qui la citent', placeholder: BY_ITSELF },
    documents: { label: 'Ses documents', placeholder: BY_ITSELF },
    events: { label: 'Ses événements', placeholder: BY_ITSELF },
    campaigns: { label: 'Ses campagnes', placeholder: BY_ITSELF },
  },
  [UID.speaker]: {
    name: { label: 'Nom', help: 'Tel qu’on doit le lire sur le site : prénom et nom, ou pseudonyme.' },
    role: {
      label: 'Qualité',
      help: 'En peu de mots.',
      placeholder: 'Sociologue, présidente de l’association…',
    },
    bio: { label: 'Présentation', help: 'Quelques phrases, à la troisième personne.' },
    portrait: { label: 'Portrait', help: 'Seulement avec l’accord de la personne.' },
    affiliations: { label: 'Organisations et fonctions' },
    tags: { label: 'Sujets', help: 'Ce dont la personne parle volontiers.' },
    profiles: PROFILES,
    email: {
      label: 'Adresse électronique',
      help: 'Elle sera visible de tous : n’en mettez une que si la personne est d’accord.',
    },
    visibility: {
      label: 'Qui voit cette fiche',
      help: '« Nom seulement » montre le nom et rien d’autre. « Masquée » : la personne ne paraît nulle part sur le site.',
    },
    portraitConsent: {
      label: 'Accord pour le portrait',
      help: 'Jamais publié. Passé sa fin, le portrait ne se montre plus.',
    },
    withheld: WITHHELD,
    internalName: INTERNAL_NAME,
    slug: { ...SLUG, help: SLUG.help.replace('titre', 'nom') },
    articles: { label: 'Articles où elle est citée', placeholder: BY_ITSELF },
    authoredArticles: { label: 'Articles qu’elle a signés', placeholder: BY_ITSELF },
    documents: { label: 'Documents qu’elle a signés', placeholder: BY_ITSELF },
    events: { label: 'Événements où elle intervient', placeholder: BY_ITSELF },
  },
  [UID.document]: {
    ...SCHEDULE,
    title: { label: 'Titre', help: 'Un vrai titre, pas le nom du fichier.' },
    summary: {
      label: 'Résumé',
      help: 'Ce qu’on y trouve, en quelques phrases : on le lit avant de décider de télécharger.',
    },
    file: {
      label: 'Fichier',
      help: 'De préférence un PDF. Pour une nouvelle version, créez un nouveau document.',
    },
    kind: { label: 'Genre' },
    language: { label: 'Langue du fichier', help: 'Son code : fr, en, ar…', placeholder: 'fr' },
    publishedOn: {
      label: 'Date du document',
      help: 'La date que voient les lecteurs. Vide, ce sera celle de la première publication.',
    },
    organizations: { label: 'Organisations', help: 'Celles qui ont écrit ou commandé le document.' },
    authors: { label: 'Auteurs et autrices' },
    accessibility: {
      label: 'Accessible aux personnes handicapées',
      help: 'Un lecteur d’écran peut-il lire le fichier ? Laissez vide si vous ne savez pas.',
    },
    accessibleAlternative: {
      label: 'Autre moyen d’y accéder',
      help: 'Par exemple : « Version texte sur demande à contact@… ».',
    },
    supersedes: {
      label: 'Remplace le document',
      help: 'La version d’avant. Son lien de téléchargement mènera à celle-ci.',
    },
    slug: SLUG,
    pageCount: { label: 'Nombre de pages', help: 'Lu dans le fichier.' },
    byteSize: { label: 'Taille', help: 'En octets, lue dans le fichier.' },
    mimeType: { label: 'Format', help: 'Lu dans le fichier.' },
    sha256: {
      label: 'Empreinte SHA-256',
      help: 'Calculée d’après le fichier : elle prouve qu’il n’a pas changé.',
    },
    tagged: {
      label: 'PDF balisé',
      help: 'Les balises disent à un lecteur d’écran ce qui est titre, liste ou tableau. Lu dans le fichier.',
    },
    fileTitle: { label: 'Titre inscrit dans le fichier', help: 'Lu dans le fichier.' },
    fileLanguage: { label: 'Langue inscrite dans le fichier', help: 'Lue dans le fichier.' },
    fileReading: { label: 'Lecture du fichier', help: 'Se fait toute seule après l’enregistrement.' },
    fileKey: { label: 'Version lue du fichier' },
    thumbnail: { label: 'Vignette', help: 'Tirée de la première page.' },
    supersededBy: { label: 'Remplacé par', placeholder: BY_ITSELF },
    articles: { label: 'Articles qui le proposent', placeholder: BY_ITSELF },
    events: { label: 'Événements qui le proposent', placeholder: BY_ITSELF },
    campaigns: { label: 'Campagnes qui le proposent', placeholder: BY_ITSELF },
  },
  [UID.event]: {
    ...SCHEDULE,
    title: PAGE_TITLE,
    summary: {
      label: 'Résumé',
      help: 'Deux ou trois phrases qui donnent envie de venir : on les lit dans l’agenda et les partages.',
    },
    body: BODY,
    cover: COVER,
    section: SECTION,
    startsAt: { label: 'Début', help: 'La date et l’heure.' },
    endsAt: { label: 'Fin', help: 'Laissez vide si vous ne savez pas encore.' },
    allDay: { label: 'Toute la journée', help: 'Les heures ne seront pas affichées.' },
    timezone: {
      label: 'Fuseau horaire',
      help: 'Ne le changez que pour un événement hors de France métropolitaine.',
      placeholder: 'Europe/Paris',
    },
    stage: {
      label: 'Où en est l’événement',
      help: 'S’il est reporté ou annulé, dites-le ici et publiez : ne supprimez pas la page, des gens la cherchent.',
    },
    attendance: { label: 'Comment y assister' },
    venue: { label: 'Lieu' },
    onlineUrl: { label: 'Lien pour suivre en ligne', placeholder: 'https://…' },
    registrationUrl: { label: 'Lien d’inscription', placeholder: 'https://…' },
    organizers: { label: 'Organisations qui invitent' },
    speakers: { label: 'Intervenants et intervenantes' },
    programme: { label: 'Programme', help: 'Un moment après l’autre.' },
    documents: DOCUMENTS,
    campaign: { label: 'Campagne', help: 'La campagne que l’événement fait avancer.' },
    tags: TAGS,
    slug: SLUG,
    seo: SEO,
    readingMinutes: READING_MINUTES,
    articles: { label: 'Articles qui le racontent', placeholder: BY_ITSELF },
  },
  [UID.campaign]: {
    ...SCHEDULE,
    title: PAGE_TITLE,
    problem: { label: 'Le problème', help: 'Ce qui ne va pas, et pour qui.' },
    solution: { label: 'La solution', help: 'Ce que vous demandez, et pourquoi cela marcherait.' },
    story: { label: 'L’histoire', help: 'Une personne, un lieu, un moment : ce qui touche.' },
    urgency: { label: 'Pourquoi maintenant' },
    deadline: { label: 'Échéance', help: 'La date après laquelle il sera trop tard.' },
    cover: COVER,
    section: SECTION,
    demands: { label: 'Revendications', help: 'Une phrase pour chacune.' },
    actions: {
      label: 'Actions proposées',
      help: 'La première est la plus visible.',
    },
    target: { label: 'Objectif', help: 'Le nombre à atteindre.', placeholder: '10000' },
    progress: { label: 'Où l’on en est', help: 'Le nombre atteint à ce jour.' },
    unit: { label: 'On compte des…', placeholder: 'signatures' },
    partners: { label: 'Organisations partenaires' },
    documents: DOCUMENTS,
    stage: { label: 'Où en est la campagne' },
    tags: TAGS,
    slug: SLUG,
    seo: SEO,
    readingMinutes: READING_MINUTES,
    articles: { label: 'Articles de la campagne', placeholder: BY_ITSELF },
    events: { label: 'Événements de la campagne', placeholder: BY_ITSELF },
  },
  [UID.section]: {
    name: { label: 'Nom' },
    description: {
      label: 'Présentation',
      help: 'Une ou deux phrases : ce qu’on trouve dans cette rubrique.',
    },
    parent: { label: 'Rubrique mère', help: 'Laissez vide pour une rubrique du premier niveau.' },
    position: { label: 'Rang', help: 'Le plus petit nombre paraît en premier.' },
    slug: { ...SLUG, help: SLUG.help.replace('titre', 'nom') },
    children: { label: 'Sous-rubriques', placeholder: BY_ITSELF },
    articles: { label: 'Ses articles', placeholder: BY_ITSELF },
    events: { label: 'Ses événements', placeholder: BY_ITSELF },
    campaigns: { label: 'Ses campagnes', placeholder: BY_ITSELF },
  },
  [UID.tag]: {
    name: { label: 'Nom', help: 'Un ou deux mots. Vérifiez d’abord qu’il n’existe pas déjà.' },
    slug: { ...SLUG, help: SLUG.help.replace('titre', 'nom') },
    articles: { label: 'Articles', placeholder: BY_ITSELF },
    speakers: { label: 'Personnes', placeholder: BY_ITSELF },
    events: { label: 'Événements', placeholder: BY_ITSELF },
    campaigns: { label: 'Campagnes', placeholder: BY_ITSELF },
  },
  [UID.page]: {
    ...SCHEDULE,
    title: PAGE_TITLE,
    body: BODY,
    cover: COVER,
    slug: SLUG,
    seo: SEO,
    readingMinutes: READING_MINUTES,
  },
  [UID.site]: {
    name: { label: 'Nom du site' },
    tagline: { label: 'Devise', help: 'Une phrase qui dit ce que fait l’association.' },
    publisher: { label: 'Qui publie', help: 'Votre association, parmi les organisations.' },
    logo: { label: 'Logo' },
    accentColour: {
      label: 'Couleur du site',
      help: 'Celle de votre logo, en six chiffres ou lettres après un #. Les textes restent lisibles quelle qu’elle soit.',
      placeholder: '#1f4e79',
    },
    email: { label: 'Adresse de contact', help: 'Visible de tous.' },
    profiles: PROFILES,
    menu: { label: 'Menu', help: 'Les entrées du menu principal, dans l’ordre.' },
    legalNotice: {
      label: 'Mentions légales',
      help: 'Qui édite le site, qui l’héberge, comment vous joindre.',
    },
    defaultShareImage: {
      label: 'Image de partage',
      help: 'Montrée sur les réseaux quand une page n’a pas d’image à elle.',
    },
    portraitConsentRequired: {
      label: 'Pas de portrait sans accord écrit',
      help: 'Un portrait sans accord noté dans la fiche ne se montre pas, et une page où paraît cette personne ne se publie pas.',
    },
    downloadCountsShown: {
      label: 'Montrer le nombre de téléchargements',
      help: 'Les sites et applications branchés sur celui-ci voient combien de fois chaque document a été téléchargé. Sinon, seule l’équipe le voit.',
    },
  },
  [UID.redirect]: {
    from: {
      label: 'Ancienne adresse',
      help: 'À partir de la barre, sans le nom du site.',
      placeholder: '/ancienne-page',
    },
    to: { label: 'Nouvelle adresse', placeholder: '/nouvelle-page' },
    code: {
      label: 'Code',
      help: '301 : déménagé pour de bon. 302 : déménagé pour un temps. 410 : supprimé.',
    },
  },
};
