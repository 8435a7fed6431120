/** Words of the panel part «Proposer à la publication». */
export const PROPOSALS_FR: Record<string, string> = {
  'portevoix.proposal.title': 'Proposer à la publication',
  'portevoix.proposal.loading': 'Chargement…',
  'portevoix.proposal.help':
    'Quand votre texte est prêt, proposez-le : l’équipe de publication le verra sur sa page d’accueil. Vous pourrez encore le corriger.',
  'portevoix.proposal.save-first': 'Enregistrez d’abord vos derniers changements.',
  'portevoix.proposal.propose': 'Proposer à la publication',
  'portevoix.proposal.proposed': 'Proposé : l’équipe de publication le voit sur sa page d’accueil',
  'portevoix.proposal.waiting': 'Proposé par {by}, {date}. En attente de l’équipe de publication.',
  'portevoix.proposal.withdraw': 'Retirer la proposition',
  'portevoix.proposal.withdrawn': 'La proposition est retirée ; votre texte, lui, reste là',
  'portevoix.proposal.word': 'Ce qui est à revoir',
  'portevoix.proposal.refuse': 'Renvoyer « à revoir »',
  'portevoix.proposal.refused': 'Renvoyé : la personne verra votre mot',
  'portevoix.proposal.to-review':
    'À revoir. {by} écrit : « {word} » Corrigez, enregistrez, puis proposez de nouveau.',
  'portevoix.proposal.somebody': 'quelqu’un de l’équipe',
};

export const PROPOSALS_EN: Record<string, string> = {
  'portevoix.proposal.title': 'Propose for publication',
  'portevoix.proposal.loading': 'Loading…',
  'portevoix.proposal.help':
    'When your text is ready, propose it: the publishers will see it on their home page. You can still correct it.',
  'portevoix.proposal.save-first': 'Save your latest changes first.',
  'portevoix.proposal.propose': 'Propose for publication',
  'portevoix.proposal.proposed': 'Proposed: the publishers see it on their home page',
  'portevoix.proposal.waiting': 'Proposed by {by}, {date}. Waiting for the publishers.',
  'portevoix.proposal.withdraw': 'Withdraw the proposal',
  'portevoix.proposal.withdrawn': 'The proposal is withdrawn; your text stays',
  'portevoix.proposal.word': 'What to look at again',
  'portevoix.proposal.refuse': 'Send back',
  'portevoix.proposal.refused': 'Sent back: the person will see your word',
  'portevoix.proposal.to-review':
    'To look at again. {by} writes: “{word}” Correct it, save, then propose again.',
  'portevoix.proposal.somebody': 'somebody of the team',
};
