/** Words of the panel parts «Texte non enregistré» and «Quelqu’un d’autre écrit ici». */
export const UNSAVED_FR: Record<string, string> = {
  'portevoix.unsaved.title': 'Texte non enregistré',
  'portevoix.unsaved.text':
    'Le {date}, vous avez écrit ici sans enregistrer. Votre texte est gardé dans ce navigateur.',
  'portevoix.unsaved.older':
    'Depuis, la fiche a été enregistrée. Votre texte prendrait la place de ce qui s’affiche maintenant.',
  'portevoix.unsaved.take-up': 'Reprendre mon texte',
  'portevoix.unsaved.drop': 'Le jeter',
  'portevoix.other-save.title': 'Quelqu’un d’autre écrit ici',
  'portevoix.other-save.text':
    '{by} a enregistré cette fiche à {time}, pendant que vous écriviez. Si vous enregistrez, votre version prend la place de la sienne : ouvrez d’abord la fiche dans un autre onglet, pour voir ce qui a changé.',
  'portevoix.other-save.somebody': 'Quelqu’un de l’équipe',
};

export const UNSAVED_EN: Record<string, string> = {
  'portevoix.unsaved.title': 'Not saved',
  'portevoix.unsaved.text': 'On {date} you wrote here without saving. Your text is kept in this browser.',
  'portevoix.unsaved.older':
    'The entry has been saved since. Your text would take the place of what is shown now.',
  'portevoix.unsaved.take-up': 'Take up my text',
  'portevoix.unsaved.drop': 'Drop it',
  'portevoix.other-save.title': 'Somebody else writes here',
  'portevoix.other-save.text':
    '{by} saved this entry at {time}, while you were writing. If you save, your version takes the place of theirs: open the entry in another tab first, to see what has changed.',
  'portevoix.other-save.somebody': 'Somebody of the team',
};
