import type { AttributeTexts } from './attribute-text';

/** English texts of each component's attributes. */
export const COMPONENT_TEXTS: Record<string, AttributeTexts> = {
  'content.text': { body: { text: 'The text.' } },
  'content.figure': {
    figure: { text: 'The picture.' },
    layout: { text: 'How wide it stands in the text.', example: 'wide' },
  },
  'content.gallery': {
    title: { text: 'Heading of the gallery.', example: 'La fête en images' },
    figures: { text: 'Its pictures, in their order.' },
  },
  'content.quote': {
    text: { text: 'What was said.', example: 'Ici, on repart avec sa machine et un savoir-faire.' },
    speaker: { text: 'Who said it, if in the list of speakers.' },
    attribution: { text: 'Who said it, otherwise.', example: 'Une bénévole' },
  },
  'content.key-figure': {
    value: { text: 'The figure as it is shown.', example: '8 sur 10' },
    label: { text: 'What it counts.', example: 'appareils repartent réparés' },
    source: { text: 'Where it comes from.', example: 'Bilan 2025' },
    sourceUrl: { text: 'Address of the source.', example: 'https://ateliers.example.org/bilan-2025' },
    sampleSize: { text: 'How many were asked or counted.', example: 412 },
    method: { text: 'How it was found.', example: 'Relevé de chaque réparation en 2025.' },
  },
  'content.video': {
    url: { text: 'Address of the video’s page.', example: 'https://video.example.org/w/fete' },
    title: { text: 'What it shows.', example: 'La fête en deux minutes' },
    transcript: { text: 'What is said and shown, for those who cannot see or hear it.' },
  },
  'content.frame': {
    url: { text: 'Address of the page to show.', example: 'https://carte.example.org/ateliers' },
    title: { text: 'What the page shows, for screen readers.', example: 'Carte des ateliers' },
    height: { text: 'Height in pixels.', example: 480 },
  },
  'content.documents': {
    title: { text: 'Heading of the list.', example: 'À télécharger' },
    introduction: { text: 'A sentence before the list, whose documents are the entry’s own.' },
  },
  'content.call-to-action': {
    text: { text: 'Why to act.', example: 'Un samedi par mois, venez réparer avec nous.' },
    label: { text: 'Text of the button.', example: 'Je m’inscris' },
    url: { text: 'Where the button leads.', example: '/agenda/fete-de-la-reparation' },
  },
  'content.callout': {
    kind: { text: 'What sort of note it is.', example: 'practical' },
    title: { text: 'Its heading.', example: 'Bon à savoir' },
    body: { text: 'Its text.' },
  },
  'shared.figure': {
    image: { text: 'The picture file.' },
    alternativeText: {
      text: 'What the picture shows here, for those who do not see it; null when it is decorative.',
      example: 'Deux personnes réparent un grille-pain.',
    },
    decorative: {
      text: 'Whether the picture says nothing that the text does not say: give it an empty `alt`.',
      example: false,
    },
    caption: { text: 'What stands under it.', example: 'À l’atelier, en mars 2026.' },
    credit: { text: 'Who made it, and under which licence.', example: 'Les Ateliers du canal, CC BY-SA' },
  },
  'shared.seo': {
    metaTitle: { text: 'Title for search engines.' },
    metaDescription: { text: 'Description for search engines.' },
    shareImage: { text: 'Picture of shared links.', example: null },
    noIndex: { text: 'Whether search engines are asked to leave the page out.', example: false },
  },
  'shared.venue': {
    name: { text: 'Name of the place.', example: 'Maison de quartier' },
    address: { text: 'Where it is.' },
    accessibility: { text: 'How to get in and around.', example: 'Entrée de plain-pied, boucle magnétique.' },
  },
  'shared.address': {
    street: { text: 'Street and number.', example: '1 place de l’Exemple' },
    postalCode: { text: 'Postal code.', example: '00000' },
    city: { text: 'Town.', example: 'Exempleville' },
    country: { text: 'Country.', example: 'France' },
    latitude: { text: 'Degrees north (WGS 84).', example: 48.5 },
    longitude: { text: 'Degrees east (WGS 84).', example: 2.5 },
  },
  'shared.profile': {
    network: { text: 'Which network.', example: 'mastodon' },
    url: { text: 'Address of the profile.', example: 'https://social.example.org/@ateliers' },
    label: { text: 'How to call it, where the network’s name does not do.' },
  },
  'shared.menu-item': {
    label: { text: 'Text of the link.', example: 'Agenda' },
    url: { text: 'Where it leads.', example: '/agenda' },
  },
  'shared.affiliation': {
    organization: { text: 'The organization.' },
    position: { text: 'Position held there.', example: 'Trésorière' },
  },
  'shared.campaign-action': {
    kind: { text: 'What sort of action it is.', example: 'petition' },
    label: { text: 'Text of the button.', example: 'Signer' },
    url: { text: 'Where the button leads.', example: 'https://petition.example.org/bancs' },
  },
  'shared.demand': { text: { text: 'One thing asked for.', example: 'Poser douze bancs avant l’été.' } },
  'shared.programme-item': {
    startsAt: { text: 'When it starts.', example: '2026-05-30T09:00:00.000Z' },
    title: { text: 'What it is.', example: 'Atelier vélo' },
    description: { text: 'More on it.' },
    speakers: { text: 'Who leads it.' },
  },
};
