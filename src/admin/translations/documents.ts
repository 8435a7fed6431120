/** Words of the panel part «Le fichier», beside a document. */
export const DOCUMENTS_FR: Record<string, string> = {
  'portevoix.document-file.title': 'Le fichier',
  'portevoix.document-file.loading': 'Lecture en cours…',
  'portevoix.document-file.none':
    'Pas encore de fichier : ajoutez-le dans le champ « Fichier », puis enregistrez. Il sera lu tout seul.',
  'portevoix.document-file.picture': 'Première page du fichier',
  'portevoix.document-file.pages': '{count, plural, one {# page} other {# pages}}',
  'portevoix.document-file.tagged': 'PDF balisé',
  'portevoix.document-file.untagged': 'PDF non balisé',
  'portevoix.document-file.read-again': 'Relire le fichier',
  'portevoix.document-file.downloads.none': 'Pas encore téléchargé.',
  'portevoix.document-file.downloads':
    '{total, plural, one {# téléchargement} other {# téléchargements}} en tout, dont {lastDays} ces 30 derniers jours',
  'portevoix.document-file.downloads.caption': 'Téléchargements par jour',
  'portevoix.document-file.downloads.day': 'Jour',
  'portevoix.document-file.downloads.count': 'Téléchargements',
};

export const DOCUMENTS_EN: Record<string, string> = {
  'portevoix.document-file.title': 'The file',
  'portevoix.document-file.loading': 'Being read…',
  'portevoix.document-file.none': 'No file yet: add it in the field “File”, then save. It is read by itself.',
  'portevoix.document-file.picture': 'First page of the file',
  'portevoix.document-file.pages': '{count, plural, one {# page} other {# pages}}',
  'portevoix.document-file.tagged': 'Tagged PDF',
  'portevoix.document-file.untagged': 'PDF without tags',
  'portevoix.document-file.read-again': 'Read the file again',
  'portevoix.document-file.downloads.none': 'Not downloaded yet.',
  'portevoix.document-file.downloads':
    '{total, plural, one {# download} other {# downloads}} in all, {lastDays} in the last 30 days',
  'portevoix.document-file.downloads.caption': 'Downloads by day',
  'portevoix.document-file.downloads.day': 'Day',
  'portevoix.document-file.downloads.count': 'Downloads',
};
