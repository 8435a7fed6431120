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
    title: 'Avant tout\u00a0: vous ne pouvez rien casser',
    paragraphs: [
      'Un article, un événement, une campagne, un document ou une page est d’abord un brouillon. Personne ne le voit en dehors de l’équipe tant que quelqu’un ne l’a pas publié.',
      'Les fiches de personnes et d’organisations, les mots-clés et les rubriques n’ont pas de brouillon\u00a0: ils se voient sur le site dès que vous les enregistrez. Tant qu’une personne n’a pas dit oui, choisissez «\u00a0Masquée\u00a0» sous «\u00a0Qui voit cette fiche\u00a0».',
      'Un texte déjà publié reste tel quel en ligne pendant que vous le corrigez\u00a0: vos changements ne paraissent qu’à la prochaine publication.',
      'Si une phrase rouge s’affiche, lisez-la\u00a0: elle dit ce qui manque et où. Rien n’est perdu.',
      'Si la connexion se coupe, votre texte reste dans la fiche\u00a0: enregistrez quand elle revient. Si la page s’est fermée, rouvrez la fiche sur le même ordinateur\u00a0: elle propose de reprendre votre texte.',
    ],
  },
  {
    title: 'La page d’accueil\u00a0: ce qu’il y a à faire',
    paragraphs: [
      '«\u00a0Mes brouillons\u00a0»\u00a0: ce que vous avez commencé. «\u00a0À publier\u00a0»\u00a0: ce qui est proposé à l’équipe, et ce qu’elle vous a renvoyé avec un mot. «\u00a0À venir\u00a0»\u00a0: événements et dates prévues. «\u00a0À réparer\u00a0»\u00a0: ce qui manque quelque part. Cliquez sur un titre pour l’ouvrir.',
    ],
    picture: {
      src: home,
      alt: 'La page d’accueil, avec les listes Mes brouillons, À publier, À venir et À réparer.',
    },
  },
  {
    title: 'Écrire un article',
    paragraphs: ['Prenez votre temps\u00a0: enregistrez aussi souvent que vous voulez.'],
    steps: [
      'Ouvrez «\u00a0Contenu\u00a0» dans le menu, puis «\u00a0Articles\u00a0», puis «\u00a0Créer\u00a0».',
      'Écrivez le titre, puis le chapô\u00a0: deux ou trois phrases qui disent l’essentiel.',
      'Ajoutez des blocs pour le texte, les images, les citations.',
      'Choisissez une rubrique.',
      'Cliquez sur «\u00a0Enregistrer\u00a0».',
    ],
    picture: {
      src: writing,
      alt: 'La page d’un article\u00a0: le titre, le chapô, et à droite le bouton Enregistrer.',
    },
  },
  {
    title: 'Prêt à publier\u00a0?',
    paragraphs: [
      'À droite du texte, cette liste dit ce qui manque encore, et se met à jour pendant que vous écrivez. Cliquez sur une ligne\u00a0: elle vous mène au champ. Les lignes rouges empêchent de publier, les conseils jamais.',
      'Il faut publier ce soir malgré une ligne rouge\u00a0? «\u00a0Publier quand même…\u00a0» vous demande pourquoi, et garde votre réponse pour l’équipe.',
    ],
  },
  {
    title: 'Ajouter une image',
    paragraphs: [
      'Choisissez l’image, puis dites en une phrase ce qu’on y voit, pour les personnes qui ne la voient pas\u00a0: «\u00a0Une cinquantaine de personnes devant la gare, sous la pluie\u00a0». Si elle ne fait que décorer, cochez «\u00a0décorative\u00a0».',
      'Pour la photo d’une personne, il faut son accord. En cas de doute, demandez, et attendez la réponse.',
    ],
  },
  {
    title: 'Ajouter un document',
    paragraphs: [
      'Un PDF est lu tout seul après l’enregistrement\u00a0: nombre de pages, taille, première page. Dites s’il est accessible, et sinon comment obtenir son contenu autrement.',
      'Pour une nouvelle version, créez un nouveau document et remplissez «\u00a0Remplace le document\u00a0»\u00a0: l’ancien lien mènera au nouveau fichier.',
    ],
  },
  {
    title: 'Faire relire et proposer',
    paragraphs: [
      '«\u00a0Voir l’aperçu\u00a0» montre la page comme vos lecteurs la verront. «\u00a0Partager le brouillon\u00a0» donne un lien à une personne sans compte.',
      'Quand c’est prêt, enregistrez, puis cliquez sur «\u00a0Proposer à la publication\u00a0». L’équipe de publication le voit sur sa page d’accueil. Elle publie, ou vous renvoie le texte avec un mot\u00a0: corrigez, enregistrez, proposez de nouveau.',
    ],
    picture: { src: proposal, alt: 'À droite d’un article, le bouton Proposer à la publication.' },
  },
  {
    title: 'Vous publiez vous-même\u00a0?',
    paragraphs: [
      'Relisez l’aperçu, puis cliquez sur «\u00a0Publier\u00a0». La page est en ligne aussitôt.',
      'Ou plus tard\u00a0: «\u00a0Publier plus tard\u00a0» choisit le jour et l’heure. Tout ce qui est prévu se voit dans «\u00a0À venir\u00a0», en liste ou par mois.',
      'Une erreur\u00a0? Corrigez, puis publiez de nouveau\u00a0: la nouvelle version remplace l’ancienne. Pour retirer une page, choisissez «\u00a0Retirer du site\u00a0» dans le menu à trois points\u00a0: le texte redevient un brouillon, rien n’est perdu.',
      'Supprimer, en revanche, est définitif. Dans le doute, retirez du site.',
    ],
  },
  {
    title: 'Avant de supprimer',
    paragraphs: [
      'Quand vous supprimez une fiche ou un texte, le panneau dit d’abord quels contenus s’en servent et ce qui va changer. Lisez-le avant de confirmer. Une image ou un fichier qui sert encore ne se supprime pas depuis «\u00a0Images et fichiers\u00a0».',
      '«\u00a0Où servent les fichiers\u00a0», dans le menu, montre chaque image et chaque document avec ce qui s’en sert, et ceux qui ne servent plus nulle part. De là, vous pouvez tout supprimer, en sachant ce qui change.',
    ],
  },
  {
    title: 'Les liens qui ne marchent plus',
    paragraphs: [
      'Le site vérifie ses liens tout seul. «\u00a0Liens à réparer\u00a0» montre ceux qui ne mènent plus nulle part, avec la page où ils sont. Corrigez-les, ou cliquez sur «\u00a0Ignorer\u00a0» si vous savez que le lien est bon.',
    ],
  },
];
