/** Words of the panel part «Utilisé dans», of what is said before a deletion, and of the page «Où servent les fichiers». */
export const USAGE_FR: Record<string, string> = {
  'portevoix.usage.title': 'Utilisé dans',
  'portevoix.usage.empty': 'Aucun autre contenu ne l’utilise.',
  'portevoix.usage.list': 'Contenus qui l’utilisent',
  'portevoix.usage.draft': 'non publié',
  'portevoix.usage.link': 'par un lien',
  'portevoix.usage.others':
    '{count, plural, one {et un contenu que votre rôle ne montre pas} other {et # contenus que votre rôle ne montre pas}}',
  'portevoix.usage.more': '{count, plural, one {et un autre} other {et # autres}}',
  'portevoix.usage.looking': 'Recherche de ce qui l’utilise…',
  'portevoix.usage.deletion':
    '{count, plural, one {Un contenu s’en sert.} other {# contenus s’en servent.}} Si vous supprimez, il en disparaîtra, et les liens vers sa page ne mèneront plus nulle part :',
  'portevoix.usage.deletion.none': 'Aucun autre contenu ne s’en sert.',
  'portevoix.files.title': 'Où servent les fichiers',
  'portevoix.files.subtitle':
    'Les images et documents de la médiathèque, et les contenus qui s’en servent. À regarder avant de supprimer ou de remplacer.',
  'portevoix.files.search': 'Chercher un fichier par son nom',
  'portevoix.files.clear': 'Effacer la recherche',
  'portevoix.files.unused-only': 'Seulement ceux qui ne servent nulle part',
  'portevoix.files.list': 'Fichiers de la médiathèque',
  'portevoix.files.count': '{count, plural, one {# fichier} other {# fichiers}}',
  'portevoix.files.used': 'Sert dans :',
  'portevoix.files.unused': 'Ne sert nulle part : le supprimer ne changera rien au site.',
  'portevoix.files.empty': 'La médiathèque est vide.',
  'portevoix.files.empty.help':
    'Les images et documents que vous ajoutez à un contenu, ou dans « Médiathèque », s’affichent ici.',
  'portevoix.files.none': 'Aucun fichier trouvé.',
  'portevoix.files.none.help': 'Essayez un autre mot, ou décochez la case.',
  'portevoix.files.previous': 'Page précédente',
  'portevoix.files.next': 'Page suivante',
  'portevoix.files.page': 'Page {page} sur {pages}',
};

export const USAGE_EN: Record<string, string> = {
  // Strapi's own words say that content would break.
  'upload.asset-details.delete.description':
    'It cannot be recovered. If it is still used it will not be deleted: “Where files are used”, in the menu, shows where.',
  'upload.asset-details.delete.error':
    'It was not deleted. What is still used cannot be: “Where files are used”, in the menu, shows where.',
  'upload.list.bulk-actions.delete.confirm.description.are-you-sure':
    'They cannot be recovered, and a folder takes along all that is in it. If a file is still used, nothing will be deleted: “Where files are used”, in the menu, shows where.',
  'upload.list.bulk-actions.delete.error':
    'Nothing was deleted. What is still used cannot be: “Where files are used”, in the menu, shows where.',
  'portevoix.usage.title': 'Used in',
  'portevoix.usage.empty': 'No other content uses it.',
  'portevoix.usage.list': 'Content that uses it',
  'portevoix.usage.draft': 'not published',
  'portevoix.usage.link': 'by a link',
  'portevoix.usage.others':
    '{count, plural, one {and one that your role does not show} other {and # that your role does not show}}',
  'portevoix.usage.more': '{count, plural, one {and one more} other {and # more}}',
  'portevoix.usage.looking': 'Looking for what uses it…',
  'portevoix.usage.deletion':
    '{count, plural, one {One page uses it.} other {# pages use it.}} If you delete, it disappears from there, and links to its page lead nowhere:',
  'portevoix.usage.deletion.none': 'No other content uses it.',
  'portevoix.files.title': 'Where files are used',
  'portevoix.files.subtitle':
    'Pictures and documents of the media library, and the content that uses them. To be looked at before you delete or replace one.',
  'portevoix.files.search': 'Search for a file by its name',
  'portevoix.files.clear': 'Clear the search',
  'portevoix.files.unused-only': 'Only those that are used nowhere',
  'portevoix.files.list': 'Files of the media library',
  'portevoix.files.count': '{count, plural, one {# file} other {# files}}',
  'portevoix.files.used': 'Used in:',
  'portevoix.files.unused': 'Used nowhere: deleting it changes nothing on the site.',
  'portevoix.files.empty': 'The media library is empty.',
  'portevoix.files.empty.help':
    'Pictures and documents that you add to content, or in “Media Library”, appear here.',
  'portevoix.files.none': 'No file found.',
  'portevoix.files.none.help': 'Try another word, or untick the box.',
  'portevoix.files.previous': 'Previous page',
  'portevoix.files.next': 'Next page',
  'portevoix.files.page': 'Page {page} of {pages}',
};
