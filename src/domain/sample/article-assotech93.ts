import {
  bold,
  callout,
  callToAction,
  figure,
  figureInEnglish,
  gallery,
  heading,
  keyFigure,
  link,
  list,
  paragraph,
  picture,
  quoteFrom,
  quoteOf,
  steps,
  text,
} from './blocks';
import type { SampleArticle } from './entry';
import { to, toAll } from './reference';

const WHAT_IS_PEERTUBE = 'https://framatube.org/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d';
const MAP_OF_PANTIN =
  'https://www.openstreetmap.org/export/embed.html?bbox=2.3950%2C48.8905%2C2.4130%2C48.8995&layer=mapnik';

/**
 * The page that the project began with, told again. Facts about real people and organizations are those of VoxPublic’s public
 * report of 20 April 2018; whatever is quoted comes from the fictional association.
 */
export const assotech93: SampleArticle = {
  shared: {
    kind: 'report',
    publishedOn: '2018-04-20T08:00:00.000Z',
    section: to('section', 'libertes-associatives'),
    tags: toAll(
      'tag',
      'discriminations',
      'numerique-libre',
      'cyberharcelement',
      'recit',
      'seine-saint-denis',
    ),
    authors: toAll('speaker', 'violette-sarda-koumba', 'tomasz-wierzba-leroy'),
    speakers: toAll(
      'speaker',
      'nadia-henni-moulai',
      'laetitia-nonone',
      'valentine-guillien',
      'erika-campelo',
    ),
    organizations: toAll('organization', 'voxpublic', 'citizens-for-europe', 'eclore', 'medialab93'),
    documents: toAll('document', 'notes-assotech93', 'aide-memoire-site'),
    event: to('event', 'assotech93'),
    licence: 'cc-by-sa',
    embeddable: true,
  },
  texts: {
    fr: {
      title: '#AssoTech93 : contre les discriminations, le numérique en commun',
      slug: 'assotech93',
      standfirst:
        'Le 14 avril 2018, une trentaine de personnes ont comparé leurs outils à Pantin : militant·es de Seine-Saint-Denis d’un côté, artisan·es du numérique citoyen de l’autre. On en est reparti avec des méthodes, des désaccords et une liste de choses à essayer.',
      byline: 'L’équipe des Voix du canal, d’après le compte rendu public de VoxPublic',
      cover: figure(
        'reunion-vue-du-dessus.jpg',
        'Vue du dessus : dix personnes autour d’une grande table couverte d’ordinateurs, de papiers et de tasses',
        'Une table, des ordinateurs, et plus de questions que de prises électriques.',
      ),
      body: [
        picture(
          figure(
            'portrait-violette.jpg',
            'Portrait dessiné d’une femme âgée, chignon gris et boucles d’oreilles bleues',
            'Violette Sarda-Koumba tenait le carnet des Voix du canal (personnage fictif).',
          ),
          'portrait',
        ),
        text(
          paragraph(
            'Deuxième du nom, la rencontre AssoTech s’est installée un samedi aux Magasins généraux, au bord du canal de l’Ourcq. ',
            bold('VoxPublic, Citizens for Europe, Eclore et le MediaLab93'),
            ' avaient réuni des associations qui combattent les inégalités et des gens qui fabriquent ou enseignent des outils numériques. Nous étions au fond de la salle, carnet ouvert.',
          ),
          heading(2, 'Quatre femmes ouvrent la journée'),
          paragraph(
            'Devant un public surtout féminin, quatre initiatives se présentent coup sur coup. Nadia Henni-Moulaï raconte MeltingBook, le média qu’elle a fondé en 2011, et défend un rythme lent : mieux vaut une information solide qu’une polémique de plus. Lætitia Nonone parle de Zonzon93, qui travaille avec les jeunes et avec les personnes privées de liberté, et dont toute la communication passe alors par les réseaux sociaux.',
          ),
          paragraph(
            'Valentine Guillien décrit l’école Simplon.co, où l’on apprend à coder en menant des projets à plusieurs ; six apprenant·es sur dix y ont au plus le bac. Sihem Zine, présidente d’Action Droits des Musulmans, ouvre le sujet qui occupera la fin de matinée : le harcèlement en ligne.',
          ),
        ),
        picture(
          figure(
            'resume-dessine.jpg',
            'Une grande feuille dessinée : deux silhouettes suivent un chemin en pointillé, d’une bulle de questions à une maison',
            'À la manière des résumés dessinés qu’Eclore a réalisés pendant les débats.',
          ),
          'wide',
        ),
        text(
          heading(2, 'Être visible, être cru·e, être légitime'),
          paragraph(
            'Le débat sur la parole associative en ligne a tourné autour de trois exigences, qu’il ne faut pas confondre :',
          ),
          list(
            [bold('la visibilité'), ' : choisir ses réseaux et ses formats ;'],
            [bold('la crédibilité'), ' : tenir une ligne, vérifier ce qu’on publie ;'],
            [bold('la légitimité'), ' : s’exprimer sur ce que l’association connaît.'],
          ),
          paragraph(
            'Erika Campelo, de VoxPublic, a rappelé ce qu’un compte sur un réseau a de fragile : il peut fermer du jour au lendemain, avec tout ce qu’on y a mis. D’où l’intérêt d’un site, vitrine et archive à la fois. Les outils de travail collectif de Framasoft ont aussi été présentés.',
          ),
        ),
        quoteFrom(
          'Les Voix du canal, notes de séance du 14 avril 2018',
          'Nous sommes venu·es chercher un logiciel. Nous repartons avec une question : à qui voulons-nous parler, et qui nous croira ?',
        ),
        {
          __component: 'content.video',
          url: WHAT_IS_PEERTUBE,
          title: 'Présentation de PeerTube, par Framasoft',
          transcript:
            'Ce que montre la vidéo, en résumé. Un film d’animation explique PeerTube, un logiciel libre pour diffuser des vidéos sans dépendre d’une seule entreprise. Au lieu d’un immense entrepôt, beaucoup de petits hébergeurs s’échangent leurs catalogues : chacun fixe ses règles, et une vidéo publiée chez l’un peut être regardée depuis les autres. Les personnes qui regardent une même vidéo peuvent aussi s’en partager les morceaux, ce qui soulage l’hébergeur.',
        },
        text(
          heading(2, 'Ne laisser personne seul·e face à la meute'),
          paragraph(
            'Sur le cyberharcèlement, la salle n’était pas d’accord sur tout. Fallait-il quitter les grandes plateformes pour des réseaux libres, comme le proposait l’association Globenet ? Ou y rester, parce que l’opinion s’y joue aussi ? Un point a fait l’unanimité : mieux se coordonner, pour que la réponse soit collective et que la personne visée ne soit jamais isolée.',
          ),
        ),
        callout(
          'practical',
          'Les premières heures',
          steps(
            'Capturer l’écran, avec la date, l’adresse et le nom du compte.',
            'Prévenir deux personnes de confiance, qui liront à votre place.',
            'Signaler, puis parler de plainte avec une permanence juridique.',
          ),
          paragraph(
            'Le détail est dans ',
            link('notre guide', '/actualites/cyberharcelement-tenir-a-plusieurs'),
            '.',
          ),
        ),
        text(
          heading(2, 'Une campagne tient en quatre mots'),
          paragraph(
            'L’après-midi, deux ateliers. Dans le premier, Jean-Baptiste Paulhet (GoFundMe) et Benjamin Sourice (VoxPublic) ont passé des projets réels au crible de quatre questions : quel problème, quelle solution, quelle histoire, quelle urgence ? Dans le second, David Cadasse et Nadia Henni-Moulaï ont fait travailler le récit : partir d’une personne, puis seulement des revendications.',
          ),
          paragraph(
            'L’exemple le plus parlant est venu d’une participante. Dans sa commune, des parents d’élèves voulaient une alternative végétarienne à la cantine. Ils ont interrogé les familles avec une petite application écrite par un père informaticien, et la mairie a suivi.',
          ),
        ),
        keyFigure({
          value: '90 %',
          label: 'des parents interrogés, et même un peu plus, étaient favorables à un menu végétarien',
          source: 'Compte rendu public de la rencontre, VoxPublic, 20 avril 2018',
          sourceUrl: 'https://www.voxpublic.org',
          sampleSize: 200,
          method:
            'Sondage mené par des parents d’élèves dans plusieurs écoles d’une commune de Seine-Saint-Denis, au moyen d’une application faite pour l’occasion. Environ 200 réponses : un effectif arrondi, sans tirage au sort.',
        }),
        gallery(
          'La journée en images',
          figure(
            'canal-au-matin.jpg',
            'Le canal au matin, entre deux longs entrepôts de brique',
            'Arriver par le quai.',
          ),
          figure(
            'mur-de-notes.jpg',
            'Deux personnes classent des papillons de couleur en trois colonnes sur un mur',
            'Atelier campagne : problème, solution, histoire.',
          ),
          figure(
            'plateau-repas.jpg',
            'Un plateau de cantine avec riz, haricots rouges, carottes et brocolis',
            'Le menu de la discorde, réconciliée.',
          ),
        ),
        text(
          heading(2, 'Et maintenant ?'),
          paragraph(
            'La journée s’est achevée avec deux élus du département, Patrick Braouezec et Yohann Elice. Il y a été question d’un budget participatif en ligne où 60 % des réponses venaient de cadres, pour 10 % des habitant·es : un outil ouvert à toutes et tous ne suffit pas à ce que toutes et tous s’en servent. Les organisatrices et organisateurs imaginaient déjà une suite plus pratique, peut-être un hackathon.',
          ),
        ),
        {
          __component: 'content.frame',
          url: MAP_OF_PANTIN,
          title: 'Carte OpenStreetMap : Pantin et le canal de l’Ourcq',
          height: 420,
        },
        {
          __component: 'content.documents',
          title: 'À emporter',
          introduction: 'Nos notes de la journée, et l’aide-mémoire que nous en avons tiré depuis.',
        },
        picture(
          figure(
            'portrait-tomasz.jpg',
            'Portrait dessiné d’un homme à la barbe rousse et aux lunettes rondes, pull bleu nuit',
            'Tomasz Wierzba-Leroy, référent numérique bénévole (personnage fictif).',
          ),
          'portrait',
        ),
        quoteOf(
          'tomasz-wierzba-leroy',
          'Depuis cette journée, je commence toujours par demander : si ton compte ferme cette nuit, qu’est-ce qu’il te reste demain ?',
        ),
        callToAction(
          'Envie de passer à la pratique ? Le prochain atelier aura lieu le 12 juin 2027.',
          'S’inscrire à « Un site en un samedi »',
          '/agenda/un-site-en-un-samedi',
        ),
      ],
      seo: {
        metaTitle: '#AssoTech93 : récit de la rencontre du 14 avril 2018 à Pantin',
        metaDescription:
          'Quatre initiatives, deux ateliers, un débat sur le cyberharcèlement : ce que nous avons retenu de la rencontre #AssoTech93.',
      },
    },
    en: {
      title: '#AssoTech93: sharing digital tools against discrimination',
      slug: 'assotech93',
      standfirst:
        'On 14 April 2018 some thirty people compared their tools in Pantin: activists of Seine-Saint-Denis on one side, people who build civic technology on the other. They left with methods, disagreements and a list of things to try.',
      byline: 'The team of Les Voix du canal, after VoxPublic’s public report',
      cover: figureInEnglish(
        'reunion-vue-du-dessus.jpg',
        'Seen from above: ten people around a large table covered with laptops, papers and cups',
        'One table, many laptops, and more questions than sockets.',
      ),
      body: [
        text(
          paragraph(
            'The second AssoTech meeting took place on a Saturday at the Magasins généraux, by the canal. ',
            bold('VoxPublic, Citizens for Europe, Eclore and MediaLab93'),
            ' had invited associations that fight inequality and people who make or teach digital tools. We sat at the back, notebook open.',
          ),
          heading(2, 'Four women open the day'),
          paragraph(
            'Nadia Henni-Moulaï told of MeltingBook, the media outlet she founded in 2011, and of her taste for slow journalism. Lætitia Nonone spoke of Zonzon93, which works with young people and with people deprived of liberty. Valentine Guillien described Simplon.co, where coding is learnt through shared projects. Sihem Zine, chair of Action Droits des Musulmans, raised the subject of the late morning: online harassment.',
          ),
          heading(2, 'To be seen, to be believed, to be legitimate'),
          paragraph(
            'Three demands that should not be confused: visibility, credibility, legitimacy. Erika Campelo of VoxPublic pointed out how frail an account on a network is: it may close overnight, with everything in it. Hence the use of a website, both window and archive.',
          ),
        ),
        quoteFrom(
          'Les Voix du canal, our notes of 14 April 2018',
          'We came for a piece of software. We left with a question: whom do we want to speak to, and who will believe us?',
        ),
        text(
          heading(2, 'Nobody alone before the pack'),
          paragraph(
            'Should one leave the large platforms, as the association Globenet suggested, or stay because opinions are made there? The room did not settle it. It did agree on this: to coordinate better, so that the answer is collective and the person under attack is never isolated.',
          ),
          heading(2, 'A campaign in four words'),
          paragraph(
            'Problem, solution, story, urgency: in the afternoon real projects went through these four questions. The best example came from the room. Parents who wanted a vegetarian choice at school asked other families with a small application that one of them had written. The town hall followed.',
          ),
        ),
        keyFigure({
          value: '90%',
          label: 'of the parents asked, and slightly more, were in favour of a vegetarian menu',
          source: 'Public report of the meeting, VoxPublic, 20 April 2018',
          sourceUrl: 'https://www.voxpublic.org',
          sampleSize: 200,
          method:
            'Survey by parents in several schools of one town of Seine-Saint-Denis, with an application made for it. About 200 answers: a rounded number, and no random sample.',
        }),
        {
          __component: 'content.documents',
          title: 'To take away',
          introduction: 'Our notes of the day, and the checklist we have made of them since (in French).',
        },
        callToAction(
          'Ready to practise? The next workshop is on 12 June 2027.',
          'Sign up for “A website in one Saturday”',
          '/en/events/a-website-in-one-saturday',
        ),
      ],
      seo: {
        metaTitle: '#AssoTech93: an account of the meeting of 14 April 2018 in Pantin',
        metaDescription: 'Four initiatives, two workshops, a debate on online harassment: what we took away.',
      },
    },
  },
};
