/** Words of the page «Liens à réparer». */
export const LINKS_FR: Record<string, string> = {
  'portevoix.links.title': 'Liens à réparer',
  'portevoix.links.subtitle':
    'Les liens du site sont vérifiés à chaque changement, ceux vers d’autres sites environ une fois par semaine.',
  'portevoix.links.list': 'Liens qui ne mènent nulle part',
  'portevoix.links.ignored': 'Liens ignorés',
  'portevoix.links.empty': 'Aucun lien à réparer',
  'portevoix.links.empty.text':
    'Tous les liens connus mènent quelque part. Cette page se remplit d’elle-même quand un lien se casse : rien à faire d’ici là.',
  'portevoix.links.empty.but-ignored': 'Aucun autre lien à réparer',
  'portevoix.links.empty.but-ignored.text':
    'Hors de ceux qui sont ignorés, tous les liens connus mènent quelque part. Cette page se remplit d’elle-même quand un lien se casse.',
  'portevoix.links.count': '{count, plural, one {# lien à réparer} other {# liens à réparer}}',
  'portevoix.links.words': 'Le lien « {words} »',
  'portevoix.links.no-words': 'Un lien sans texte',
  'portevoix.links.draft': 'dans le brouillon seulement',
  'portevoix.links.untitled': 'Sans titre',
  'portevoix.links.open': 'Ouvrir la page à corriger',
  'portevoix.links.ignore': 'Ignorer',
  'portevoix.links.heed': 'Ne plus ignorer',
  'portevoix.links.look': 'Vérifier de nouveau',
  'portevoix.links.is-ignored': 'Lien ignoré : il est rangé en bas de la page',
  'portevoix.links.is-heeded': 'Ce lien compte de nouveau',
  'portevoix.links.mended': 'Ce lien mène de nouveau quelque part',
  'portevoix.links.still': 'Ce lien ne mène toujours nulle part',
  'portevoix.links.wait': 'Ce site demande qu’on attende : réessayez dans quelques minutes',
};

export const LINKS_EN: Record<string, string> = {
  'portevoix.links.title': 'Links to mend',
  'portevoix.links.subtitle':
    'Links within the site are checked at every change, those to other sites about once a week.',
  'portevoix.links.list': 'Links that lead nowhere',
  'portevoix.links.ignored': 'Ignored links',
  'portevoix.links.empty': 'No links to mend',
  'portevoix.links.empty.text':
    'All known links lead somewhere. This page fills by itself when a link breaks: nothing to do until then.',
  'portevoix.links.empty.but-ignored': 'No other links to mend',
  'portevoix.links.empty.but-ignored.text':
    'But for the ignored ones, all known links lead somewhere. This page fills by itself when a link breaks.',
  'portevoix.links.count': '{count, plural, one {# link to mend} other {# links to mend}}',
  'portevoix.links.words': 'The link “{words}”',
  'portevoix.links.no-words': 'A link without words',
  'portevoix.links.draft': 'in the draft only',
  'portevoix.links.untitled': 'Untitled',
  'portevoix.links.open': 'Open the page to mend',
  'portevoix.links.ignore': 'Ignore',
  'portevoix.links.heed': 'Ignore no longer',
  'portevoix.links.look': 'Check again',
  'portevoix.links.is-ignored': 'Link ignored: it is put at the end of the page',
  'portevoix.links.is-heeded': 'This link counts again',
  'portevoix.links.mended': 'This link leads somewhere again',
  'portevoix.links.still': 'This link still leads nowhere',
  'portevoix.links.wait': 'This site asks to wait: try again in a few minutes',
};
