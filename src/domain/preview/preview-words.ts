/** What previews and shared drafts say, in French. */
export const PREVIEW_WORDS = {
  draft: 'Aperçu du brouillon\u00a0: personne d’autre ne le voit.',
  published: 'Aperçu de ce qui est publié\u00a0: tout le monde le voit.',
  previewOver: 'Cet aperçu n’est plus valable.',
  previewOverText: 'Fermez-le, rechargez la page du panneau, puis ouvrez-le de nouveau.',
  untitled: 'Sans titre',
  shared: 'Brouillon partagé avec vous\u00a0: il n’est pas publié.',
  linkOver: 'Ce lien n’est plus valable.',
  linkOverText: 'Demandez-en un nouveau à la personne qui vous l’a envoyé.',
} as const;
