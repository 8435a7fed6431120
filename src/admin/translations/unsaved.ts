/** Words of the panel part «Texte non enregistré». */
export const UNSAVED_FR: Record<string, string> = {
  'portevoix.unsaved.title': 'Texte non enregistré',
  'portevoix.unsaved.text':
    'Le {date}, vous avez écrit ici sans enregistrer. Votre texte est gardé dans ce navigateur.',
  'portevoix.unsaved.older':
    'Depuis, la fiche a été enregistrée. Votre texte prendrait la place de ce qui s’affiche maintenant.',
  'portevoix.unsaved.take-up': 'Reprendre mon texte',
  'portevoix.unsaved.drop': 'Le jeter',
};

export const UNSAVED_EN: Record<string, string> = {
  'portevoix.unsaved.title': 'Not saved',
  'portevoix.unsaved.text': 'On {date} you wrote here without saving. Your text is kept in this browser.',
  'portevoix.unsaved.older':
    'The entry has been saved since. Your text would take the place of what is shown now.',
  'portevoix.unsaved.take-up': 'Take up my text',
  'portevoix.unsaved.drop': 'Drop it',
};
