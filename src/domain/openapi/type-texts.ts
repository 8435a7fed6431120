import { UID } from '../content/uids';
import type { AttributeTexts } from './attribute-text';

const SLUG = (example: string) => ({
  text: 'Last part of the address of its page. When it changes, the old one leads to the new one.',
  example,
});
const TITLE = (example: string) => ({ text: 'Title of its page.', example });
const BODY = { text: 'Its text, as a list of blocks. `__component` says which kind each block is.' };
const COVER = { text: 'Picture at the head of its page, in lists and where it is shared.' };
const SECTION = { text: 'Where it stands in the tree of sections.' };
const TAGS = { text: 'Subjects that it shares with others.' };
const SEO = {
  text: 'Titles and picture for search engines and shared links, where they differ from its own.',
};
const READING_MINUTES = { text: 'Whole minutes that reading it takes; 0 when it has no text.', example: 4 };
const DOCUMENTS = {
  text: 'Documents to download with it. A block `content.documents` marks their place in the body.',
};
const PROFILES = { text: 'Its pages elsewhere: websites and networks.' };
const EMAIL = { text: 'Address for readers.', example: 'contact@example.org' };
const PERSON_VISIBILITY = {
  text: 'How much readers may know: with `name-only`, everything but name and slug is withheld. A `hidden` person is never answered to the public.',
  example: 'public',
};

/** English texts of each type's public attributes. */
export const TYPE_TEXTS: Record<string, AttributeTexts> = {
  [UID.article]: {
    title: TITLE('Le café associatif fête ses dix ans'),
    standfirst: {
      text: 'Two or three sentences that say the essential (French: *chapô*).',
      example: 'Samedi, le quartier a fêté un lieu tenu par ses habitants.',
    },
    body: BODY,
    cover: COVER,
    section: SECTION,
    kind: { text: 'What sort of article it is.', example: 'report' },
    publishedOn: {
      text: 'Date that readers see, which may lie back. `publishedAt` is when it was last published.',
      example: '2026-03-14T09:00:00.000Z',
    },
    tags: TAGS,
    byline: {
      text: 'Signature, where the authors are not in the list of speakers.',
      example: 'La rédaction',
    },
    authors: { text: 'Who wrote it.' },
    speakers: { text: 'Who speaks in it or is spoken of.' },
    organizations: { text: 'Organizations that it speaks of.' },
    documents: DOCUMENTS,
    event: { text: 'The event that it reports.' },
    campaign: { text: 'The campaign that it is part of.' },
    relatedArticles: { text: 'Articles to read next.' },
    licence: { text: 'What others may do with the text.', example: 'cc-by-sa' },
    embeddable: { text: 'Whether partner sites may embed it.', example: true },
    slug: SLUG('le-cafe-associatif-fete-ses-dix-ans'),
    seo: SEO,
    readingMinutes: READING_MINUTES,
  },
  [UID.organization]: {
    name: { text: 'Its full name.', example: 'Les Ateliers du canal' },
    acronym: { text: 'Its short name.', example: 'LAC' },
    kind: { text: 'What sort of organization it is.', example: 'association' },
    description: {
      text: 'What it is and does.',
      example: 'Un atelier de réparation ouvert à toutes et à tous.',
    },
    logo: { text: 'Its logo.' },
    website: { text: 'Its website.', example: 'https://ateliers.example.org' },
    email: EMAIL,
    profiles: PROFILES,
    address: { text: 'Where it is.' },
    isPartner: { text: 'Whether the site names it as a partner.', example: true },
    registryNumber: {
      text: 'Number in the French register of associations (RNA), or its like.',
      example: 'W000000000',
    },
    visibility: {
      text: 'A `hidden` organization is never answered to the public.',
      example: 'public',
    },
    slug: SLUG('les-ateliers-du-canal'),
  },
  [UID.speaker]: {
    name: { text: 'Name as it is to be read.', example: 'Camille Exemple' },
    role: { text: 'What the person does.', example: 'Formatrice' },
    bio: {
      text: 'A few sentences on the person.',
      example: 'Camille répare des vélos et apprend aux autres à le faire.',
    },
    portrait: { text: 'A portrait, shown while the person agrees.' },
    affiliations: { text: 'Organizations, and the position in each.' },
    tags: { text: 'Subjects that the person speaks on.' },
    profiles: PROFILES,
    email: EMAIL,
    visibility: PERSON_VISIBILITY,
    slug: SLUG('camille-exemple'),
  },
  [UID.document]: {
    title: TITLE('Rapport d’activité 2025'),
    summary: { text: 'What is in it.', example: 'Une année de réparations, en chiffres et en images.' },
    file: { text: 'The file.' },
    kind: { text: 'What sort of document it is.', example: 'report' },
    language: { text: 'Language of the file (BCP 47).', example: 'fr' },
    publishedOn: { text: 'Date that the document carries.', example: '2026-01-31' },
    organizations: { text: 'Organizations that publish it.' },
    authors: { text: 'Who wrote it.' },
    accessibility: {
      text: 'Whether the file can be used with assistive technology; null when nobody said.',
      example: 'partly',
    },
    accessibleAlternative: {
      text: 'Where or how to get its content another way.',
      example: 'Une version en texte simple est envoyée sur demande.',
    },
    supersedes: { text: 'The version that this one takes the place of.' },
    slug: SLUG('rapport-d-activite-2025'),
    pageCount: {
      text: 'Pages of the file; null until it was read, and where its format has none.',
      example: 24,
    },
    byteSize: { text: 'Size of the file in bytes.', example: 1834212 },
    mimeType: { text: 'Media type of the file.', example: 'application/pdf' },
    sha256: {
      text: 'SHA-256 of the file, 64 hexadecimal digits.',
      example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    },
    tagged: {
      text: 'Whether a PDF is tagged for assistive technology; null of other files.',
      example: true,
    },
    fileTitle: {
      text: 'Title that the file carries inside; null where it has none, and until it was read.',
      example: 'Rapport d’activité 2025',
    },
    fileLanguage: {
      text: 'Language that the file says it is in (BCP 47), beside `language`, which an editor says; null where it says none.',
      example: 'fr-FR',
    },
    thumbnail: {
      text: 'Picture of the first page of a PDF; null until it was read, and where none could be drawn.',
    },
  },
  [UID.event]: {
    title: TITLE('Fête de la réparation'),
    summary: { text: 'Two or three sentences for lists.', example: 'Une journée pour réparer ensemble.' },
    body: BODY,
    cover: COVER,
    section: SECTION,
    startsAt: { text: 'When it starts.', example: '2026-05-30T08:00:00.000Z' },
    endsAt: { text: 'When it ends.', example: '2026-05-30T16:00:00.000Z' },
    allDay: { text: 'Whether only the days count, not the hours.', example: false },
    timezone: { text: 'Time zone to show its times in (IANA).', example: 'Europe/Paris' },
    stage: { text: 'Whether it takes place.', example: 'scheduled' },
    attendance: { text: 'Where one takes part.', example: 'in-person' },
    venue: { text: 'Where it takes place.' },
    onlineUrl: { text: 'Where to follow it online.', example: 'https://visio.example.org/fete' },
    registrationUrl: { text: 'Where to register.', example: 'https://inscription.example.org/fete' },
    organizers: { text: 'Who holds it.' },
    speakers: { text: 'Who speaks at it.' },
    programme: { text: 'What happens when.' },
    documents: DOCUMENTS,
    campaign: { text: 'The campaign that it is part of.' },
    tags: TAGS,
    slug: SLUG('fete-de-la-reparation'),
    seo: SEO,
    readingMinutes: READING_MINUTES,
  },
  [UID.campaign]: {
    title: TITLE('Des bancs pour la place du marché'),
    problem: { text: 'What is wrong.', example: 'Sur la place, il n’y a plus où s’asseoir.' },
    solution: { text: 'What would mend it.', example: 'Douze bancs à l’ombre, choisis avec les habitants.' },
    story: { text: 'Whose story shows it.' },
    urgency: { text: 'Why now.', example: 'Le budget se vote en juin.' },
    deadline: { text: 'Day until which one can take part.', example: '2026-06-15' },
    cover: COVER,
    section: SECTION,
    demands: { text: 'What is asked for.' },
    actions: { text: 'What a reader can do.' },
    target: { text: 'How many `unit`s it is to reach.', example: 1000 },
    progress: { text: 'How many `unit`s it has reached.', example: 640 },
    unit: { text: 'What is counted.', example: 'signatures' },
    partners: { text: 'Organizations that carry it together.' },
    documents: DOCUMENTS,
    stage: { text: 'How far it is.', example: 'running' },
    tags: TAGS,
    slug: SLUG('des-bancs-pour-la-place-du-marche'),
    seo: SEO,
    readingMinutes: READING_MINUTES,
  },
  [UID.section]: {
    name: { text: 'Its name.', example: 'Réparer' },
    description: {
      text: 'What is found in it.',
      example: 'Ateliers, modes d’emploi et retours d’expérience.',
    },
    parent: { text: 'The section that it lies in; null at the root.' },
    position: { text: 'Its place among the sections beside it, smallest first.', example: 1 },
    slug: SLUG('reparer'),
    children: { text: 'The sections that lie in it.' },
  },
  [UID.tag]: {
    name: { text: 'The subject.', example: 'économie circulaire' },
    slug: SLUG('economie-circulaire'),
  },
  [UID.page]: {
    title: TITLE('Qui sommes-nous ?'),
    body: BODY,
    cover: COVER,
    slug: SLUG('qui-sommes-nous'),
    seo: SEO,
    readingMinutes: READING_MINUTES,
  },
  [UID.site]: {
    name: { text: 'Name of the site.', example: 'Les Ateliers du canal' },
    tagline: { text: 'What stands under the name.', example: 'Réparer, apprendre, transmettre' },
    publisher: { text: 'The organization that the site belongs to.' },
    logo: { text: 'Its logo.' },
    accentColour: { text: 'Colour of the association, as #rrggbb.', example: '#1f4e79' },
    email: EMAIL,
    profiles: PROFILES,
    menu: { text: 'Main menu, in its order.' },
    legalNotice: { text: 'Legal notice that French law asks of every site.' },
    defaultShareImage: { text: 'Picture of shared links whose entry has none.' },
  },
  [UID.redirect]: {
    from: { text: 'Old address: a path from the root of the site.', example: '/ancienne-page' },
    to: { text: 'Where it leads; null when `code` is 410.', example: '/pages/qui-sommes-nous' },
    code: { text: '301 (moved for good), 302 (for a while) or 410 (gone).', example: 301 },
  },
};
