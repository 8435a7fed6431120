import home from './home.webp';
import proposal from './proposal.webp';
import writing from './writing.webp';

export interface GuidePart {
  title: string;
  paragraphs: string[];
  /** In order. */
  steps?: string[];
  picture?: { src: string; alt: string };
}

/** What a volunteer needs for a first evening, in the order in which it is needed. Tests/browser/desk.test.ts makes the pictures. */
export const GUIDE: readonly GuidePart[] = [
  {
    title: 'Avant tout : vous ne pouvez rien casser',
    paragraphs: [
      'Ce que vous écrivez est d’abord un brouillon. Personne ne le voit en dehors de l’équipe tant que quelqu’un ne l’a pas publié.',
      'Un texte déjà publié reste tel quel en ligne pendant que vous le corrigez : vos changements ne paraissent qu’à la prochaine publication.',
      'Si une phrase rouge s’affiche, lisez-la : elle dit ce qui manque et où. Rien n’est perdu.',
    ],
  },
  {
    title: 'La page d’accueil : ce qu’il y a à faire',
    paragraphs: [
      '« Mes brouillons » : ce que vous avez commencé. « À publier » : ce qui est proposé à l’équipe, et ce qu’elle vous a renvoyé avec un mot. « À venir » : événements et dates prévues. « À réparer » : ce qui manque quelque part. Cliquez sur un titre pour l’ouvrir.',
    ],
    picture: {
      src: home,
      alt: 'La page d’accueil, avec les listes Mes brouillons, À publier, À venir et À réparer.',
    },
  },
  {
    title: 'Écrire un article',
    paragraphs: ['Prenez votre temps : enregistrez aussi souvent que vous voulez.'],
    steps: [
      'Ouvrez « Contenu » dans le menu, puis « Article », puis « Créer une nouvelle entrée ».',
      'Écrivez le titre, puis le chapô : deux ou trois phrases qui disent l’essentiel.',
      'Ajoutez des blocs pour le texte, les images, les citations.',
      'Choisissez une rubrique.',
      'Cliquez sur « Enregistrer ».',
    ],
    picture: {
      src: writing,
      alt: 'La page d’un article : le titre, le chapô, et à droite le bouton Enregistrer.',
    },
  },
  {
    title: 'Ajouter une image',
    paragraphs: [
      'Choisissez l’image, puis dites en une phrase ce qu’on y voit, pour les personnes qui ne la voient pas : « Une cinquantaine de personnes devant la gare, sous la pluie ». Si elle ne fait que décorer, cochez « décorative ».',
      'Pour la photo d’une personne, il faut son accord. En cas de doute, demandez, et attendez la réponse.',
    ],
  },
  {
    title: 'Ajouter un document',
    paragraphs: [
      'Un PDF est lu tout seul après l’enregistrement : nombre de pages, taille, première page. Dites s’il est accessible, et sinon comment obtenir son contenu autrement.',
      'Pour une nouvelle version, créez un nouveau document et remplissez « Remplace le document » : l’ancien lien mènera au nouveau fichier.',
    ],
  },
  {
    title: 'Faire relire et proposer',
    paragraphs: [
      '« Voir l’aperçu » montre la page comme vos lecteurs la verront. « Partager le brouillon » donne un lien à une personne sans compte.',
      'Quand c’est prêt, enregistrez, puis cliquez sur « Proposer à la publication ». L’équipe de publication le voit sur sa page d’accueil. Elle publie, ou vous renvoie le texte avec un mot : corrigez, enregistrez, proposez de nouveau.',
    ],
    picture: { src: proposal, alt: 'À droite d’un article, le bouton Proposer à la publication.' },
  },
  {
    title: 'Vous publiez vous-même ?',
    paragraphs: [
      'Relisez l’aperçu, puis cliquez sur « Publier ». La page est en ligne aussitôt.',
      'Une erreur ? Corrigez, puis publiez de nouveau : la nouvelle version remplace l’ancienne. Pour retirer une page, choisissez « Dépublier » dans le menu à trois points : le texte redevient un brouillon, rien n’est perdu.',
      'Supprimer, en revanche, est définitif. Dans le doute, dépubliez.',
    ],
  },
];
