import {
  bold,
  callout,
  callToAction,
  figure,
  figureInEnglish,
  heading,
  italic,
  keyFigure,
  link,
  list,
  paragraph,
  picture,
  quoteOf,
  steps,
  text,
} from './blocks';
import type { SampleArticle } from './entry';
import type { ArticleKey } from './keys';
import { to, toAll } from './reference';

type Guide =
  | 'un-site-avant-les-reseaux'
  | 'compter-pour-convaincre'
  | 'cyberharcelement-tenir'
  | 'ecrire-pour-toutes-et-tous';

export const guides: Pick<Record<ArticleKey, SampleArticle>, Guide> = {
  'un-site-avant-les-reseaux': {
    shared: {
      kind: 'guide',
      publishedOn: '2025-11-10T08:30:00.000Z',
      section: to('section', 'guides'),
      tags: toAll('tag', 'numerique-libre', 'accessibilite'),
      authors: toAll('speaker', 'tomasz-wierzba-leroy'),
      organizations: toAll('organization', 'les-voix-du-canal'),
      documents: toAll('document', 'aide-memoire-site'),
      licence: 'cc-by-sa',
    },
    texts: {
      fr: {
        title: 'Un site avant les réseaux : par où commencer',
        slug: 'un-site-avant-les-reseaux',
        standfirst:
          'Un compte se ferme, une plateforme change de règles, un algorithme se lasse. Une page à vous reste. Voici comment en ouvrir une sans budget, sans informaticien·ne et sans y passer vos vacances.',
        cover: figure(
          'site-en-construction.jpg',
          'Un ordinateur portable où une page se compose bloc par bloc, entouré de papillons de couleur',
        ),
        body: [
          text(
            heading(2, 'Ce qu’un site doit dire en premier'),
            paragraph(
              'Quelqu’un arrive sur votre page depuis un téléphone, dans le bus, avec quatre minutes devant lui. Il cherche trois choses : qui vous êtes, ce que vous faites ce mois-ci, comment vous joindre. Le reste peut attendre la page suivante.',
            ),
            steps(
              [bold('Une phrase'), ' qui dit ce que vous changez, et pour qui.'],
              [bold('Une actualité datée'), ', même courte : un site sans date paraît fermé.'],
              [bold('Une adresse'), ' lue par une personne dont vous donnez le prénom.'],
            ),
          ),
          callout(
            'warning',
            'Le nom de domaine appartient à l’association',
            paragraph(
              'Déposez-le au nom de l’association, avec une adresse partagée par deux personnes au moins. Nous avons vu trois sites disparaître avec la boîte aux lettres d’un ancien trésorier.',
            ),
          ),
          text(
            heading(2, 'Les réseaux ensuite, comme des affiches'),
            paragraph(
              'Publiez d’abord chez vous, puis collez le lien ailleurs. Une affiche arrachée se remplace ; l’original, lui, est au chaud. C’est aussi ce qui permet de retrouver dans dix ans un communiqué, une photo, une preuve.',
            ),
            heading(2, 'Accessible dès le premier jour'),
            list(
              'Décrivez chaque image comme au téléphone, ou dites qu’elle est décorative.',
              'Parcourez la page avec la touche de tabulation : tout doit se suivre.',
              ['Un lien dit où il mène : jamais ', italic('cliquez ici'), '.'],
              'Un document joint a toujours une version qu’on peut lire à voix haute.',
            ),
          ),
          {
            __component: 'content.documents',
            title: 'À imprimer',
            introduction: 'L’aide-mémoire que nous distribuons aux ateliers tient sur deux pages.',
          },
          callToAction(
            'On apprend plus vite à plusieurs.',
            'Venir à l’atelier « Un site en un samedi »',
            '/agenda/un-site-en-un-samedi',
          ),
        ],
      },
      en: {
        title: 'A website before the networks: where to start',
        slug: 'a-website-before-the-networks',
        standfirst:
          'Accounts are closed, platforms change their rules, algorithms get bored. A page of your own stays. Here is how to open one without a budget, without an engineer, and without losing your holidays.',
        cover: figureInEnglish(
          'site-en-construction.jpg',
          'A laptop on which a page comes together block by block, with coloured notes around it',
        ),
        body: [
          text(
            heading(2, 'What a site says first'),
            paragraph(
              'Somebody opens your page on a bus, with four minutes to spare. They look for three things: who you are, what you do this month, how to reach you. The rest can wait for the next page.',
            ),
            steps(
              'One sentence that says what you change, and for whom.',
              'One piece of news with its date: a site without a date looks closed.',
              'One address, read by a person whose first name you give.',
            ),
          ),
          callout(
            'warning',
            'The domain belongs to the association',
            paragraph(
              'Register it in the association’s name, with a mailbox that at least two people share.',
            ),
          ),
          text(
            heading(2, 'Networks come next, like posters'),
            paragraph(
              'Publish at home first, then paste the link elsewhere. A torn poster is replaced; the original stays warm inside.',
            ),
          ),
          {
            __component: 'content.documents',
            title: 'To print',
            introduction: 'The two-page checklist of our workshops (in French).',
          },
        ],
      },
    },
  },
  'compter-pour-convaincre': {
    shared: {
      kind: 'guide',
      publishedOn: '2026-02-04T09:00:00.000Z',
      section: to('section', 'guides'),
      tags: toAll('tag', 'enquete', 'alimentation', 'education-populaire'),
      authors: toAll('speaker', 'ines-ouali-carpentier'),
      organizations: toAll('organization', 'l-assiette-partagee', 'les-voix-du-canal'),
      documents: toAll('document', 'enquete-mode-d-emploi'),
      licence: 'cc-by',
    },
    texts: {
      fr: {
        title: 'Compter pour convaincre : une enquête de quartier en six semaines',
        slug: 'compter-pour-convaincre',
        standfirst:
          '« Tout le monde le pense » ne pèse rien en réunion. « 178 familles sur 214, et voici le questionnaire » change la conversation. Mode d’emploi pour une enquête modeste, honnête et vérifiable.',
        cover: figure(
          'urne-et-comptage.jpg',
          'Une main glisse un bulletin dans une urne bleue, à côté d’un diagramme en barres de couleur',
        ),
        body: [
          text(
            heading(2, 'Une seule question, bien posée'),
            paragraph(
              'Une bonne enquête commence par ce qu’on fera de la réponse. Si personne ne peut décider à partir du résultat, changez de question. Puis relisez-la à quelqu’un qui n’est pas d’accord avec vous : s’il la trouve orientée, elle l’est.',
            ),
          ),
          quoteOf(
            'ines-ouali-carpentier',
            'La phrase qui m’a fait le plus progresser ? « Et ceux qui n’ont pas répondu, tu crois qu’ils pensent quoi ? »',
          ),
          text(
            heading(2, 'Six semaines, pas davantage'),
            steps(
              'Semaine 1 : choisir la question et la personne à convaincre.',
              'Semaine 2 : essayer le questionnaire sur dix voisin·es.',
              'Semaines 3 et 4 : passer partout, à des heures différentes.',
              'Semaine 5 : saisir à deux, compter deux fois.',
              'Semaine 6 : rendre les résultats d’abord à celles et ceux qui ont répondu.',
            ),
          ),
          keyFigure({
            value: '178 sur 214',
            label: 'familles souhaitent au moins un repas végétarien par semaine à la cantine',
            source: 'Enquête fictive de L’Assiette partagée, janvier 2026',
            sourceUrl: 'https://assiettepartagee.example/enquete-2026',
            sampleSize: 214,
            method:
              'Questionnaire papier de quatre questions, distribué à la sortie de cinq écoles sur dix jours. 390 feuilles remises, 214 rendues (55 %). Les familles absentes à la sortie des classes sont sous-représentées.',
          }),
          callout(
            'note',
            'Dire ce qu’on ne sait pas',
            paragraph(
              'Le nombre de réponses, la manière de les recueillir et qui manque à l’appel : ces trois lignes accompagnent chaque chiffre que vous publiez. Elles vous protègent mieux qu’un adjectif.',
            ),
          ),
          picture(
            figure(
              'plateau-repas.jpg',
              'Un plateau de cantine avec riz, haricots rouges, carottes et brocolis',
              'Le sujet de départ : un plateau, un mardi.',
            ),
          ),
          {
            __component: 'content.documents',
            title: 'Le mode d’emploi complet',
            introduction:
              'De la question de départ à l’affiche du hall, avec la grille de saisie à recopier.',
          },
        ],
      },
    },
  },
  'cyberharcelement-tenir': {
    shared: {
      kind: 'guide',
      publishedOn: '2025-09-22T07:00:00.000Z',
      section: to('section', 'luttes'),
      tags: toAll('tag', 'cyberharcelement', 'discriminations'),
      authors: toAll('speaker', 'hortense-lebrun-nguyen'),
      organizations: toAll('organization', 'les-voix-du-canal'),
      licence: 'cc-by-sa',
    },
    texts: {
      fr: {
        title: 'Cyberharcèlement : tenir à plusieurs',
        slug: 'cyberharcelement-tenir-a-plusieurs',
        standfirst:
          'Quand une vague de messages s’abat sur une personne de l’association, les premières heures comptent double. Ce guide répartit les rôles avant que ça arrive, pour que personne ne reste seul·e devant l’écran.',
        cover: figure(
          'bouclier-collectif.jpg',
          'Un grand bouclier arrête des éclats rouges ; derrière lui, sept personnes se tiennent côte à côte',
        ),
        body: [
          text(
            paragraph(
              'Le harcèlement en ligne vise rarement une seule personne : il cherche à ce que les suivantes se taisent. La meilleure défense est donc préparée à froid, par un groupe, comme un exercice d’évacuation.',
            ),
            heading(2, 'Trois rôles, trois prénoms'),
            list(
              [bold('L’oreille'), ' reste avec la personne visée. Elle ne lit rien à l’écran.'],
              [bold('Les yeux'), ' lisent à sa place, capturent, datent, classent.'],
              [bold('La voix'), ' répond au nom de l’association, une fois, ou pas du tout.'],
            ),
            heading(2, 'Les vingt-quatre premières heures'),
            steps(
              'Fermer les notifications et confier les comptes à « les yeux ».',
              'Faire des captures entières : adresse, date, nom du compte, fil complet.',
              'Signaler les messages, sans débattre avec leurs auteurs.',
              'Prévenir les partenaires : un mot convenu d’avance suffit.',
              'Prendre rendez-vous avec une permanence juridique avant d’effacer quoi que ce soit.',
            ),
          ),
          callout(
            'practical',
            'En France, des numéros existent',
            paragraph(
              'Le 3018 écoute et aide à faire retirer des contenus, gratuitement et de façon confidentielle. En cas de danger immédiat, appelez le 17.',
            ),
          ),
          quoteOf(
            'hortense-lebrun-nguyen',
            'Une plainte commence par une capture d’écran bien datée. Le courage, c’est le groupe qui l’apporte.',
          ),
          text(
            heading(2, 'Après'),
            paragraph(
              'Notez ce qui a marché, remerciez, et demandez à la personne visée ce qu’elle veut rendre public. C’est elle qui décide, y compris de changer d’avis dans un an.',
            ),
          ),
        ],
      },
    },
  },
  'ecrire-pour-toutes-et-tous': {
    shared: {
      kind: 'guide',
      publishedOn: '2026-05-18T08:00:00.000Z',
      section: to('section', 'guides'),
      tags: toAll('tag', 'accessibilite', 'vie-associative'),
      authors: toAll('speaker', 'garance-idrissi-paulet'),
      organizations: toAll('organization', 'les-voix-du-canal'),
      licence: 'cc0',
    },
    texts: {
      fr: {
        title: 'Écrire pour toutes et tous : huit réflexes',
        slug: 'ecrire-pour-toutes-et-tous',
        standfirst:
          'Un texte clair n’est pas un texte pauvre. Huit réflexes pour que votre actualité soit comprise par une personne pressée, une personne qui apprend le français et un lecteur d’écran.',
        cover: figure('etageres.jpg', 'Des étagères de dossiers colorés ; une feuille illustrée en dépasse'),
        body: [
          text(
            steps(
              'Commencez par ce qui change pour la personne qui lit.',
              'Une idée par phrase, un verbe par idée.',
              'Un sigle se déplie la première fois.',
              'Une date porte son jour de la semaine : samedi 12 juin, pas 12/06.',
              'Les intertitres racontent, ils ne classent pas.',
              'Un chiffre a une source, et la source une adresse.',
              'Une image a une description, ou elle est décorative.',
              'Lisez à voix haute. Là où vous respirez deux fois, coupez.',
            ),
            heading(2, 'Et l’écriture inclusive ?'),
            paragraph(
              'Nous préférons les mots qui englobent : les habitants et habitantes, l’équipe, le public, le lectorat. Le point médian reste pour les endroits serrés, au singulier comme au pluriel : adhérent·e, adhérent·es. La plupart des lecteurs d’écran le passent ou le disent brièvement ; trois dans la même phrase, c’est deux de trop.',
            ),
          ),
          callout(
            'note',
            'Domaine public',
            paragraph('Recopiez, traduisez, affichez. Pas besoin de demander, ni de nous citer.'),
          ),
          text(
            paragraph(
              'Un doute sur un de vos textes ? Apportez-le à la ',
              link('permanence du samedi', '/actualites/permanence-numerique-du-samedi'),
              ' : on le relira ensemble, stylo en main.',
            ),
          ),
        ],
      },
    },
  },
};
