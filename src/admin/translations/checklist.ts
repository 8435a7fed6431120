/** Words of the panel part «Prêt à publier ?». The sentences of its points stand with their rules (domain/checklist). */
export const CHECKLIST_FR: Record<string, string> = {
  'portevoix.checklist.title': 'Prêt à publier\u00a0?',
  'portevoix.checklist.ready': 'Oui\u00a0: tout y est.',
  'portevoix.checklist.advised':
    'Oui. {count, plural, one {Un conseil pour faire mieux.} other {# conseils pour faire mieux.}}',
  'portevoix.checklist.blocked':
    'Pas encore\u00a0: {count, plural, one {un point à compléter.} other {# points à compléter.}}',
  'portevoix.checklist.online':
    'En ligne, avec {count, plural, one {un point à compléter.} other {# points à compléter.}}',
  'portevoix.checklist.blocking': 'À compléter',
  'portevoix.checklist.advice': 'Conseils',
  'portevoix.checklist.done': 'C’est fait ({count})',
  'portevoix.checklist.override.open': 'Publier quand même…',
  'portevoix.checklist.override.unsaved': 'Enregistrez d’abord, pour pouvoir publier quand même.',
  'portevoix.checklist.override.label': 'Pourquoi sans attendre\u00a0?',
  'portevoix.checklist.override.help': 'En une phrase au moins. Elle sera gardée avec votre nom.',
  'portevoix.checklist.override.publish': 'Publier avec ce motif',
  'portevoix.checklist.override.cancel': 'Annuler',
  'portevoix.checklist.reasons': 'Publié malgré des points à compléter',
  'portevoix.checklist.reason': 'Le {date}, par {name}\u00a0:',
  'portevoix.checklist.reason.items': 'Ce qui manquait',
  'portevoix.checklist.fault': 'La liste n’a pas pu être lue. {words}',
  'portevoix.checklist.nobody': 'un compte supprimé',
};

export const CHECKLIST_EN: Record<string, string> = {
  'portevoix.checklist.title': 'Ready to publish?',
  'portevoix.checklist.ready': 'Yes: all is there.',
  'portevoix.checklist.advised':
    'Yes. {count, plural, one {One piece of advice.} other {# pieces of advice.}}',
  'portevoix.checklist.blocked':
    'Not yet: {count, plural, one {one point to complete.} other {# points to complete.}}',
  'portevoix.checklist.online':
    'Online, with {count, plural, one {one point to complete.} other {# points to complete.}}',
  'portevoix.checklist.blocking': 'To complete',
  'portevoix.checklist.advice': 'Advice',
  'portevoix.checklist.done': 'Done ({count})',
  'portevoix.checklist.override.open': 'Publish all the same…',
  'portevoix.checklist.override.unsaved': 'Save first, to be able to publish all the same.',
  'portevoix.checklist.override.label': 'Why publish now?',
  'portevoix.checklist.override.help': 'In one sentence at least. It will be kept with your name.',
  'portevoix.checklist.override.publish': 'Publish for this reason',
  'portevoix.checklist.override.cancel': 'Cancel',
  'portevoix.checklist.reasons': 'Published with points to complete',
  'portevoix.checklist.reason': 'On {date}, by {name}:',
  'portevoix.checklist.reason.items': 'What was missing',
  'portevoix.checklist.fault': 'The list could not be read. {words}',
  'portevoix.checklist.nobody': 'a deleted account',
};
