/** Words of the panel part «Partager le brouillon». */
export const PREVIEW_FR: Record<string, string> = {
  'portevoix.draft-links.title': 'Partager le brouillon',
  'portevoix.draft-links.help':
    'Faites lire ce brouillon à une personne sans compte. Le lien ne montre que lui, et mène à la page quand elle est publiée.',
  'portevoix.draft-links.unsaved': 'Le lien montre la dernière version enregistrée.',
  'portevoix.draft-links.days.label': 'Valable',
  'portevoix.draft-links.days': '{days, plural, one {# jour} other {# jours}}',
  'portevoix.draft-links.make': 'Créer un lien',
  'portevoix.draft-links.made': 'Lien créé et copié',
  'portevoix.draft-links.made-not-copied': 'Lien créé : copiez-le ci-dessous',
  'portevoix.draft-links.list': 'Liens en cours',
  'portevoix.draft-links.until': 'Jusqu’au {date}',
  'portevoix.draft-links.by': 'créé par {name}',
  'portevoix.draft-links.copy': 'Copier',
  'portevoix.draft-links.copied': 'Lien copié',
  'portevoix.draft-links.not-copied':
    'Le navigateur n’a pas pu copier : ouvrez le lien et copiez son adresse.',
  'portevoix.draft-links.open': 'Ouvrir',
  'portevoix.draft-links.broken': 'Ce lien ne marche plus depuis un changement du serveur. Révoquez-le.',
  'portevoix.draft-links.revoke': 'Révoquer',
  'portevoix.draft-links.revoked': 'Lien révoqué : il ne montre plus rien',
};

export const PREVIEW_EN: Record<string, string> = {
  'portevoix.draft-links.title': 'Share the draft',
  'portevoix.draft-links.help':
    'Let somebody without an account read this draft. The link shows nothing else, and leads to the page once it is published.',
  'portevoix.draft-links.unsaved': 'The link shows the version saved last.',
  'portevoix.draft-links.days.label': 'Good for',
  'portevoix.draft-links.days': '{days, plural, one {# day} other {# days}}',
  'portevoix.draft-links.make': 'Make a link',
  'portevoix.draft-links.made': 'Link made and copied',
  'portevoix.draft-links.made-not-copied': 'Link made: copy it below',
  'portevoix.draft-links.list': 'Links in use',
  'portevoix.draft-links.until': 'Until {date}',
  'portevoix.draft-links.by': 'made by {name}',
  'portevoix.draft-links.copy': 'Copy',
  'portevoix.draft-links.copied': 'Link copied',
  'portevoix.draft-links.not-copied': 'The browser could not copy: open the link and copy its address.',
  'portevoix.draft-links.open': 'Open',
  'portevoix.draft-links.broken': 'This link no longer works since a change of the server. Revoke it.',
  'portevoix.draft-links.revoke': 'Revoke',
  'portevoix.draft-links.revoked': 'Link revoked: it shows nothing any more',
};
