/** A piece of a document: a heading, a paragraph, bullets, numbered steps, a table with a header row, lines to fill in. */
export type Piece =
  | { heading: string; level: 1 | 2 | 3 }
  | { paragraph: string }
  | { bullets: string[] }
  | { steps: string[] }
  | { table: string[][]; caption: string }
  | { blanks: string[] };

export interface DocumentText {
  /** File name below database/sample/documents. */
  file: string;
  title: string;
  subject: string;
  author: string;
  /** Day, YYYY-MM-DD. */
  date: string;
  /** False for the old form, which is there to show a document that is not accessible. */
  tagged: boolean;
  pieces: Piece[];
}

const h1 = (heading: string): Piece => ({ heading, level: 1 });
const h2 = (heading: string): Piece => ({ heading, level: 2 });
const p = (paragraph: string): Piece => ({ paragraph });

const FICTION =
  'Les Voix du canal sont une association fictive, inventée pour montrer le logiciel Portevoix. Ses membres, ses adresses et ses chiffres le sont aussi.';

export const documentTexts: DocumentText[] = [
  {
    file: 'notes-de-seance-assotech93.pdf',
    title: 'Notes de séance : rencontre #AssoTech93',
    subject: 'Ce que Les Voix du canal ont retenu de la journée du 14 avril 2018',
    author: 'Les Voix du canal (association fictive)',
    date: '2018-04-20',
    tagged: true,
    pieces: [
      h1('Notes de séance : rencontre #AssoTech93'),
      p(
        'Samedi 14 avril 2018, Magasins généraux, Pantin. Prises par Violette Sarda-Koumba et Tomasz Wierzba-Leroy pour Les Voix du canal.',
      ),
      p(
        'La rencontre a réellement eu lieu ; elle était organisée par VoxPublic, Citizens for Europe, Eclore et le MediaLab93, et VoxPublic en a publié un compte rendu le 20 avril 2018, dont viennent tous les faits rapportés ici. Les remarques marquées « chez nous » sont celles d’une association fictive.',
      ),
      h2('Le matin : quatre présentations'),
      p(
        'Une trentaine de personnes, en majorité des femmes. Quatre initiatives se présentent, chacune en quelques minutes.',
      ),
      {
        bullets: [
          'MeltingBook, par Nadia Henni-Moulaï, journaliste : un média créé en 2011 pour faire connaître des profils qu’on ne voit pas ailleurs. Choix d’un rythme lent, refus de courir après les polémiques.',
          'Zonzon93, par Lætitia Nonone : prévention auprès des jeunes, lien avec les personnes privées de liberté et avec leur retour. Pas de site à ce moment-là, tout passe par les réseaux.',
          'Simplon.co, par Valentine Guillien : apprendre à coder en groupe, par projets. 60 % des apprenant·es ont le bac ou moins.',
          'Action Droits des Musulmans, par Sihem Zine : les associations face au harcèlement en ligne.',
        ],
      },
      p(
        'Chez nous : quatre présentations, quatre façons de compter ce qui a changé. Aucune ne parle de nombre d’abonné·es.',
      ),
      h2('Trois exigences pour une parole associative'),
      p('Le débat distingue trois choses que nous mélangions jusqu’ici.'),
      {
        steps: [
          'Se rendre visible : choisir où l’on parle, et sous quelle forme.',
          'Se rendre crédible : choisir ce que l’on publie, et s’y tenir.',
          'Être légitime : parler de ce qui touche à l’objet de l’association.',
        ],
      },
      p(
        'Wael Sghaier, du MediaLab93, invite à publier moins et mieux. Il est conseillé de séparer ce qui s’adresse aux sympathisant·es de ce qui s’adresse au dehors. Les outils libres réunis par Framasoft sont présentés pour le travail à plusieurs.',
      ),
      p(
        'Erika Campelo, de VoxPublic, insiste sur le site : un compte peut être suspendu, avec tout ce qu’il contient. Un site sert de vitrine et d’archive ; avec un logiciel libre comme SPIP, il coûte peu et s’entretient sans spécialiste.',
      ),
      p(
        'Chez nous : nous n’avons aucune copie de nos publications. À régler avant l’été, donc avant les vacances de Tomasz : ouvrir une page, y recopier les communiqués depuis 2016, puis seulement les annoncer ailleurs.',
      ),
      h2('Le harcèlement en ligne'),
      p(
        'La discussion est longue. Elle porte sur la formation des militant·es, sur les recours en justice, sur la difficulté des associations à s’accorder. Lila Charef, du CCIF, pointe ce manque d’entente. Christophe, de l’association Globenet, propose d’aller vers des plateformes libres ; d’autres répondent qu’on ne peut pas déserter l’endroit où se forme l’opinion.',
      ),
      p(
        'Point d’accord : préparer à l’avance une réponse collective, et ne laisser aucune personne visée toute seule.',
      ),
      h2('L’après-midi : deux ateliers'),
      p(
        'Atelier « campagne », avec Jean-Baptiste Paulhet (GoFundMe) et Benjamin Sourice (VoxPublic). Quatre éléments à réunir : un problème défini, une solution, une histoire, une urgence avec une date.',
      ),
      p(
        'Atelier « récit », avec David Cadasse et Nadia Henni-Moulaï. On part d’une personne et de ce qui lui est arrivé ; la revendication vient ensuite. L’image n’illustre plus le texte : souvent, c’est elle qu’on regarde d’abord.',
      ),
      p(
        'Une participante raconte la campagne de parents d’élèves pour un menu végétarien : données recueillies dans plusieurs écoles, application écrite par un père informaticien, environ 200 parents interrogés, plus de 90 % favorables. La mairie a mis le menu en place plusieurs fois par semaine.',
      ),
      {
        caption: 'Ce que nous voulons essayer d’ici la fin de l’année',
        table: [
          ['Idée entendue', 'Ce que nous ferons', 'Qui', 'Avant le'],
          ['Un site comme archive', 'Ouvrir une page et y recopier nos communiqués', 'Tomasz', '30 juin'],
          ['Répondre à plusieurs', 'Écrire une fiche « premières heures »', 'Hortense', '15 septembre'],
          ['Compter avant de demander', 'Préparer une enquête sur la cantine', 'Inès', '31 octobre'],
          ['Partir d’une personne', 'Enregistrer trois récits avec la radio', 'Yacine', '30 novembre'],
        ],
      },
      h2('La fin de journée'),
      p(
        'Échange avec deux élus du département, Patrick Braouezec, président de Plaine Commune, et Yohann Elice, conseiller municipal à La Courneuve. Il y est question d’un budget participatif en ligne : 60 % des réponses venaient de cadres, qui sont 10 % des habitant·es. Une suite est évoquée, peut-être un hackathon.',
      ),
      h2('Ce qui nous a divisé·es sur le chemin du retour'),
      p(
        'Faut-il garder le compte où nous avons le plus de monde ? Violette dit oui : c’est là que sont les voisin·es. Tomasz dit non : c’est là que sont les insultes. Nous avons décidé de poser la question à l’assemblée, avec les chiffres, et de ne pas trancher dans le métro.',
      ),
      p(
        'Faut-il raconter les histoires des gens pour défendre une cause ? Oui, si la personne relit, choisit son nom et peut tout reprendre. Nous avons écrit cette règle au dos du programme ; la voici au propre.',
      ),
      {
        steps: [
          'La personne lit le texte avant tout le monde, et une seconde fois juste avant la publication.',
          'Elle choisit le nom sous lequel elle paraît, ou de ne pas paraître.',
          'Elle peut changer d’avis, sans dire pourquoi, même dans un an.',
        ],
      },
      p('Fin de la séance. Il restait du gâteau.'),
    ],
  },
  {
    file: 'aide-memoire-un-site-en-un-samedi.pdf',
    title: 'Aide-mémoire : un site en un samedi',
    subject: 'Les décisions, le programme et les vérifications pour ouvrir le site d’une association',
    author: 'Les Voix du canal (association fictive)',
    date: '2025-11-08',
    tagged: true,
    pieces: [
      h1('Aide-mémoire : un site en un samedi'),
      p(`Deux pages à imprimer, à annoter et à laisser traîner sur la table. ${FICTION}`),
      h2('Avant d’ouvrir un ordinateur'),
      p(
        'Cinq décisions qui se prennent assis autour d’un café. Sans elles, le samedi se passe à choisir des couleurs.',
      ),
      {
        steps: [
          'À qui parlons-nous d’abord ? Une seule réponse : les voisin·es, les adhérent·es, la presse ou les financeurs.',
          'Que doit pouvoir faire cette personne en une minute ? Venir, écrire, signer, télécharger.',
          'Qui répond aux messages, et qui remplace cette personne pendant les vacances ?',
          'Au nom de qui le nom de domaine est-il déposé ? Toujours de l’association, avec une adresse partagée.',
          'Quelles photos avons-nous le droit de montrer ? Demander, noter la réponse et sa date.',
        ],
      },
      h2('Le programme de la journée'),
      {
        caption: 'Une journée, quatre étapes',
        table: [
          ['Heure', 'Étape', 'À la fin, on a'],
          ['9 h 30', 'Choisir l’adresse et le nom', 'Un nom que l’on peut dicter au téléphone'],
          ['10 h 15', 'Trois textes, trois images', 'Accueil, actualité, contact : chacun moins de 150 mots'],
          ['13 h 30', 'Mettre en place', 'Un menu de quatre entrées au plus'],
          ['16 h 30', 'Relire chez les autres', 'Une liste de trois corrections, faites sur place'],
        ],
      },
      h2('Avant la mise en ligne'),
      {
        bullets: [
          'La page se lit en entier avec la seule touche de tabulation.',
          'Chaque image a une description, ou bien elle est déclarée décorative.',
          'Les contrastes tiennent en plein soleil, sur un téléphone ancien.',
          'Les liens disent où ils mènent, et les fichiers leur format et leur poids.',
          'Les mentions légales nomment l’éditeur, une personne responsable et l’hébergeur.',
          'Une sauvegarde existe, et quelqu’un a essayé de la relire.',
        ],
      },
      h2('La semaine suivante'),
      p(
        'Publiez une seconde actualité, même très courte : c’est elle qui prouve que le site vit. Puis inscrivez dans l’agenda de l’association un rendez-vous par mois, trente minutes, à deux. Un site ne s’entretient pas quand on a le temps.',
      ),
      p(
        'Ce document est sous licence Creative Commons BY-SA 4.0 : recopiez-le, adaptez-le, dites d’où il vient.',
      ),
    ],
  },
  {
    file: 'enquete-de-quartier-mode-d-emploi.pdf',
    title: 'Enquête de quartier : le mode d’emploi',
    subject: 'Compter honnêtement, à une dizaine de bénévoles, en six semaines',
    author: 'Inès Ouali-Carpentier (personnage fictif)',
    date: '2026-02-02',
    tagged: true,
    pieces: [
      h1('Enquête de quartier : le mode d’emploi'),
      p(
        `Un chiffre ne remplace pas une revendication, mais il empêche qu’on la balaie d’un geste. Ce mode d’emploi s’adresse aux collectifs qui n’ont ni budget ni statisticien·ne, et qui tiennent à ne pas se tromper. ${FICTION}`,
      ),
      h2('1. Commencer par la fin'),
      p(
        'Écrivez d’abord la phrase que vous voudriez prononcer devant la personne qui décide : « Sur tant de familles, tant demandent ceci. » Remplacez les chiffres par des points de suspension. Si la phrase reste utile quel que soit le résultat, votre question est bonne. Si elle ne sert que dans un sens, vous ne cherchez pas à savoir, vous cherchez une munition ; cela se verra.',
      ),
      p(
        'Décidez aussi, dès maintenant, ce que vous ferez si le résultat vous contredit. Le publier, bien sûr. Mieux vaut l’avoir dit avant.',
      ),
      h2('2. Écrire quatre questions, pas quinze'),
      {
        bullets: [
          'Une question fermée, celle qui compte, avec « oui », « non » et « je ne sais pas ».',
          'Une question sur l’usage : à quelle fréquence, combien de fois la semaine dernière.',
          'Une question qui permet de savoir qui répond : le quartier, l’école, la tranche d’âge. Jamais le nom.',
          'Une question ouverte, une seule ligne. C’est elle qui donnera les citations.',
        ],
      },
      p(
        'Essayez la feuille sur dix personnes qui ne vous connaissent pas. Notez où elles hésitent. Chronométrez : au-delà de trois minutes, raccourcissez.',
      ),
      h2('3. Aller chercher celles et ceux qui ne répondent jamais'),
      p(
        'Une enquête distribuée à la sortie de l’école ne rencontre pas les parents qui travaillent à seize heures trente. Une enquête en ligne ne rencontre que les gens connectés et convaincus. Combinez : deux lieux, deux heures, deux supports. Et notez, chaque jour, combien de feuilles sont parties et combien sont revenues.',
      ),
      {
        caption: 'Feuille de route d’une équipe de dix',
        table: [
          ['Semaine', 'Tâche', 'Personnes', 'Vérification'],
          [
            '1',
            'Choisir la question et l’interlocuteur',
            '10',
            'La phrase finale tient debout dans les deux sens',
          ],
          ['2', 'Essayer sur dix voisin·es', '4', 'Moins de trois minutes, aucune question sautée'],
          ['3 et 4', 'Distribuer et récupérer', '8', 'Journal des feuilles remises et rendues'],
          ['5', 'Saisir et compter deux fois', '4', 'Deux comptages identiques'],
          [
            '6',
            'Présenter aux répondant·es, puis à la mairie',
            '6',
            'Effectif, méthode et limites sur l’affiche',
          ],
        ],
      },
      h2('4. Saisir à deux, compter deux fois'),
      p(
        'Une personne lit, l’autre tape. Numérotez les feuilles avant de commencer, et reportez le numéro dans la première colonne : c’est ainsi qu’on retrouve une erreur. Une feuille illisible compte comme « sans réponse », pas comme « oui ». Quand tout est saisi, une seconde équipe recompte sans regarder le premier résultat.',
      ),
      {
        caption: 'Grille de saisie à recopier dans un tableur',
        table: [
          ['N°', 'Lieu et jour', 'Réponse', 'Usage', 'Qui', 'Une ligne'],
          ['001', 'École A, lundi', 'oui', '2 fois', '6-8 ans', '« Mon fils mange mieux le mardi. »'],
          ['002', 'École A, lundi', 'je ne sais pas', '0', '9-11 ans', 'sans réponse'],
          ['003', 'Marché, samedi', 'non', '4 fois', '3-5 ans', '« Pourquoi seulement le mardi ? »'],
        ],
      },
      h2('5. Dire le chiffre et ses trois lignes'),
      p('Un chiffre publié est toujours accompagné de trois lignes, de la même taille que le reste :'),
      {
        steps: [
          'Combien de personnes ont répondu, sur combien de sollicitées.',
          'Comment, où et quand on leur a posé la question.',
          'Qui manque, et dans quel sens cela peut fausser le résultat.',
        ],
      },
      p(
        'Arrondissez. « Quatre familles sur cinq » se retient et ne promet pas une précision que vous n’avez pas. Avec 214 réponses, un écart de trois ou quatre points ne veut rien dire : ne le commentez pas.',
      ),
      h2('6. Protéger celles et ceux qui ont répondu'),
      p(
        'Ne recueillez ni nom, ni adresse, ni numéro de téléphone sur la feuille. Si une personne veut être recontactée, donnez-lui un papier à part. Gardez les feuilles six mois sous clé, le temps qu’on puisse vérifier vos comptes, puis détruisez-les. Une catégorie qui ne compte que deux ou trois personnes ne s’affiche pas : dans un quartier, tout le monde les reconnaîtrait.',
      ),
      h2('7. Rendre avant de demander'),
      p(
        'Les premières personnes à voir les résultats sont celles qui ont rempli la feuille. Une affiche dans le hall, dix minutes à la sortie de l’école, un temps de parole au marché : elles corrigent, elles complètent, et elles viennent avec vous quand il s’agit de convaincre.',
      ),
      p('Bon comptage. Et si vous trouvez une faute dans ce document, elle est à nous : écrivez-nous.'),
    ],
  },
  {
    file: 'dossier-de-presse-une-salle-pour-se-reunir.pdf',
    title: 'Dossier de presse : « Une salle pour se réunir »',
    subject: 'Faits, relevé des demandes et contacts de la campagne (fictive)',
    author: 'Les Voix du canal (association fictive)',
    date: '2026-03-16',
    tagged: true,
    pieces: [
      h1('Dossier de presse : « Une salle pour se réunir »'),
      p(
        `16 mars 2026. ${FICTION} La campagne racontée ici n’a donc pas eu lieu ; les difficultés qu’elle décrit, si.`,
      ),
      h2('L’essentiel en cinq lignes'),
      {
        bullets: [
          'La salle du quai, utilisée chaque semaine par vingt-trois associations, est fermée sans date de réouverture.',
          'Sur quarante demandes de salle déposées en six mois, onze ont été acceptées, aucune après 18 heures.',
          'Dix-sept demandes n’ont reçu aucune réponse.',
          'Une pétition demande un planning public, une réponse sous quinze jours et un soir réservé aux jeunes associations.',
          'Le règlement des salles est voté en décembre 2027, pour trois ans.',
        ],
      },
      h2('Notre relevé'),
      p(
        'Huit associations ont gardé copie de leurs courriels et formulaires entre le 1er septembre 2025 et le 28 février 2026. Le tableau distingue la réponse obtenue et la raison donnée.',
      ),
      {
        caption: 'Quarante demandes de salle, par réponse',
        table: [
          ['Réponse', 'Demandes', 'Part'],
          ['Acceptée', '11', '28 %'],
          ['Sans réponse', '17', '42 %'],
          ['Refusée : manque de personnel', '9', '22 %'],
          ['Refusée : créneau déjà pris', '3', '8 %'],
        ],
      },
      p(
        'Ce relevé n’est pas une enquête officielle : il ne couvre que les associations qui ont bien voulu y participer, et ne dit rien de celles qui ont renoncé à demander.',
      ),
      h2('Ce que la fermeture change'),
      p(
        'Le chœur du lundi répète dans un garage. Le ciné-club attend l’été pour projeter dehors. Le cours de français du mardi s’est tenu une fois dans une laverie ; trois personnes sur neuf ne sont pas revenues. Les deux permanences, juridique et numérique, se partagent une pièce de quinze places, le samedi seulement.',
      ),
      h2('Ce que nous demandons'),
      {
        steps: [
          'Un calendrier des travaux, publié et tenu à jour.',
          'Une réponse écrite et motivée à chaque demande, sous quinze jours.',
          'Un soir par semaine réservé aux associations de moins de deux ans.',
          'Des salles accessibles à toutes et à tous.',
        ],
      },
      h2('Qui sommes-nous ?'),
      p(
        'Les Voix du canal : ateliers de parole, permanences, campagnes, depuis 2016. Radio Passerelle : une radio faite par les habitant·es. L’Assiette partagée : un collectif de parents d’élèves qui aide à compter avant de demander.',
      ),
      h2('Contacts presse'),
      p(
        'Mariama Diallo-Vasseur, présidente : presse@lesvoixducanal.example. Réponse le jour même avant 18 heures. Illustrations libres de droits sur demande, avec leur texte de remplacement.',
      ),
    ],
  },
  {
    file: 'bulletin-d-adhesion-2025.pdf',
    title: 'Bulletin d’adhésion 2025',
    subject: 'Ancienne version du bulletin',
    author: 'Les Voix du canal (association fictive)',
    date: '2025-01-06',
    tagged: false,
    pieces: [
      h1('Bulletin d’adhésion 2025'),
      p(FICTION),
      p('Adhésion à 10 € pour l’année civile. Bulletin à renvoyer par courrier avec votre chèque.'),
      { blanks: ['Nom', 'Prénom', 'Adresse', 'Téléphone', 'Date et signature'] },
      p('Les informations sont conservées dans un classeur, au local, jusqu’à la fin de l’adhésion.'),
    ],
  },
  {
    file: 'bulletin-d-adhesion-2026.pdf',
    title: 'Bulletin d’adhésion 2026',
    subject: 'Adhérer aux Voix du canal : prix libre, à partir de 1 €',
    author: 'Les Voix du canal (association fictive)',
    date: '2026-01-05',
    tagged: true,
    pieces: [
      h1('Bulletin d’adhésion 2026'),
      p(FICTION),
      p(
        'Adhérer, c’est avoir une voix à l’assemblée. Le prix est libre, à partir de 1 € pour l’année. Personne ne vous demandera pourquoi vous donnez plus, ou moins.',
      ),
      h2('Vous'),
      {
        blanks: [
          'Prénom et nom, ou le nom que vous voulez',
          'Une façon de vous joindre : adresse, téléphone ou courriel',
          'Langue que vous préférez',
        ],
      },
      h2('Ce que vous aimeriez faire, si vous le souhaitez'),
      {
        bullets: [
          'Relire des textes',
          'Tenir l’accueil du samedi',
          'Participer à une enquête',
          'Rien de tout cela : soutenir suffit',
        ],
      },
      h2('Votre adhésion'),
      { blanks: ['Montant', 'Date et signature'] },
      h2('Vos données'),
      p(
        'Ces informations servent à vous inviter à l’assemblée et à rien d’autre. Elles sont effacées trois mois après la fin de l’adhésion. Pour les consulter, les corriger ou les faire effacer : bonjour@lesvoixducanal.example.',
      ),
    ],
  },
];
