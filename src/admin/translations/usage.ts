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
    'Les images et documents que vous ajoutez à un contenu, ou dans « Images et fichiers », s’affichent ici.',
  'portevoix.files.none': 'Aucun fichier trouvé.',
  'portevoix.files.none.help': 'Essayez un autre mot, ou décochez la case.',
  'portevoix.files.previous': 'Page précédente',
  'portevoix.files.next': 'Page suivante',
  'portevoix.files.page': 'Page {page} sur {pages}',
  'portevoix.files.not-published-by-them':
    'Pour le supprimer, demandez à quelqu’un qui peut publier ces pages.',
  'portevoix.files.remove': 'Supprimer…',
  'portevoix.files.remove.named': 'Supprimer {name}…',
  'portevoix.files.remove.question': 'Supprimer {name}\u00a0?',
  'portevoix.files.remove.uses':
    '{count, plural, one {Un contenu s’en sert\u00a0:} other {# contenus s’en servent\u00a0:}}',
  'portevoix.files.remove.for-ever': 'On ne pourra pas revenir en arrière.',
  'portevoix.files.remove.replace':
    'Pour mettre un autre fichier à sa place partout, remplacez-le plutôt dans « Images et fichiers ».',
  'portevoix.files.remove.cancel': 'Annuler',
  'portevoix.files.remove.confirm': 'Supprimer',
  'portevoix.files.remove.anyway': 'Supprimer quand même',
  'portevoix.files.removed': '{name} est supprimé.',
  'portevoix.files.effects': 'Ce qui change',
  'portevoix.files.effect.picture-online': 'Les pages en ligne paraîtront aussitôt sans cette image.',
  'portevoix.files.effect.picture-draft': 'Les contenus non publiés la perdront.',
  'portevoix.files.effect.document-online':
    'Le document restera en ligne sans son fichier\u00a0: on ne pourra plus le télécharger.',
  'portevoix.files.effect.document-draft':
    'Le document non publié n’aura plus de fichier, et ne pourra pas être publié sans un autre.',
  'portevoix.files.effect.link': 'Les liens vers ce fichier ne mèneront plus nulle part.',
};

export const USAGE_EN: Record<string, string> = {
  // Strapi's own words say that content would break.
  'upload.asset-details.delete.description':
    'It cannot be recovered. If it is still used it will not be deleted from here: “Where files are used”, in the menu, shows where, and lets you.',
  'upload.asset-details.delete.error':
    'It was not deleted. What is still used is deleted from “Where files are used”, in the menu.',
  'upload.list.bulk-actions.delete.confirm.description.are-you-sure':
    'They cannot be recovered, and a folder takes along all that is in it. If a file is still used, nothing will be deleted from here: “Where files are used”, in the menu, shows where, and lets you.',
  'upload.list.bulk-actions.delete.error':
    'Nothing was deleted. What is still used is deleted from “Where files are used”, in the menu.',
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
  'portevoix.files.not-published-by-them': 'To have it deleted, ask somebody who may publish these pages.',
  'portevoix.files.remove': 'Delete…',
  'portevoix.files.remove.named': 'Delete {name}…',
  'portevoix.files.remove.question': 'Delete {name}?',
  'portevoix.files.remove.uses': '{count, plural, one {One page uses it:} other {# pages use it:}}',
  'portevoix.files.remove.for-ever': 'It cannot be recovered.',
  'portevoix.files.remove.replace':
    'To put another file in its place everywhere, rather replace it in “Media Library”.',
  'portevoix.files.remove.cancel': 'Cancel',
  'portevoix.files.remove.confirm': 'Delete',
  'portevoix.files.remove.anyway': 'Delete all the same',
  'portevoix.files.removed': '{name} is deleted.',
  'portevoix.files.effects': 'What changes',
  'portevoix.files.effect.picture-online': 'Pages that are online appear without this picture at once.',
  'portevoix.files.effect.picture-draft': 'Content that is not published loses it.',
  'portevoix.files.effect.document-online':
    'The document stays online without its file: nobody can download it any more.',
  'portevoix.files.effect.document-draft':
    'The unpublished document has no file any more, and cannot be published without another.',
  'portevoix.files.effect.link': 'Links to this file lead nowhere.',
};
