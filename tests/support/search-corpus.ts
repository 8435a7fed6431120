import type { IndexedEntry } from '../../src/domain/search/indexed-entry';
import type { SearchType } from '../../src/domain/search/search-types';

/*
 * A corpus in French of an association that does not exist, «Les Passerelles», made the same each time, and queries with what they
 * should find. What an entry is about is decided first, and said in changing words: a query is graded by the former.
 */

/** What people write about: how titles name it, how texts speak of it, in forms that differ from query to query. */
interface Topic {
  titles: [string, string, string];
  sentences: [string, string, string];
  /** How a text about something else mentions it. */
  aside: string;
}

const TOPICS = {
  logement: {
    titles: [
      'Un logement digne pour chaque famille',
      'Mal-logement : des locataires s’organisent',
      'Se loger sans y laisser son salaire',
    ],
    sentences: [
      'Trois familles logées dans un immeuble insalubre ont obtenu leur relogement.',
      'Les locataires demandent des travaux contre l’humidité.',
      'La permanence aide à remplir une demande de logement social.',
    ],
    aside: 'La question du logement revient aussi dans les échanges.',
  },
  discrimination: {
    titles: [
      'Les discriminations à l’embauche, comment agir',
      'Discriminée à cause de son nom',
      'Contre toute discrimination',
    ],
    sentences: [
      'Des personnes discriminées témoignent de refus sans motif.',
      'Discriminer est un délit, rappelle la juriste de la permanence.',
      'Le registre des discriminations compte déjà deux cents récits.',
    ],
    aside: 'Une participante évoque une discrimination vécue au guichet.',
  },
  ecole: {
    titles: [
      'L’école du quartier garde ses deux classes',
      'Écoles : des cantines moins chères',
      'Soutien aux élèves après l’école',
    ],
    sentences: [
      'Les élèves et leurs enseignantes préparent une exposition.',
      'La fermeture d’une classe d’école maternelle est abandonnée.',
      'Les parents d’élèves ont écrit au rectorat.',
    ],
    aside: 'Une visite à l’école voisine est prévue.',
  },
  velo: {
    titles: [
      'Apprendre le vélo à tout âge',
      'Des vélos réparés pour le quartier',
      'Une piste cyclable jusqu’au collège',
    ],
    sentences: [
      'Les cyclistes réclament des stationnements sûrs pour leurs vélos.',
      'Un atelier de réparation de bicyclettes ouvre le samedi.',
      'Quarante vélos abandonnés ont été remis en selle.',
    ],
    aside: 'Plusieurs sont venues à vélo.',
  },
  jardin: {
    titles: [
      'Le jardin partagé fête sa récolte',
      'Jardiner ensemble sous les tours',
      'Des jardins sur les toits',
    ],
    sentences: [
      'Les jardinières et jardiniers échangent graines et boutures.',
      'Une parcelle du jardin est réservée aux enfants.',
      'Le compost nourrit les plates-bandes.',
    ],
    aside: 'Le repas s’est tenu dans le jardin.',
  },
  sante: {
    titles: [
      'Un centre de santé pour le quartier',
      'La santé mentale, on en parle',
      'Soigner près de chez soi',
    ],
    sentences: [
      'Les soignantes reçoivent sans rendez-vous le mardi.',
      'L’accès aux soins recule quand un cabinet médical ferme.',
      'Des médiatrices en santé accompagnent les malades.',
    ],
    aside: 'Un stand d’information sur la santé était ouvert.',
  },
  numerique: {
    titles: [
      'Des logiciels libres pour nos associations',
      'Numérique : personne au bord du chemin',
      'Un atelier d’informatique libre',
    ],
    sentences: [
      'Les logiciels libres permettent de garder ses données chez soi.',
      'Une conseillère numérique aide aux démarches en ligne.',
      'Les ordinateurs reconditionnés sont prêtés pour un an.',
    ],
    aside: 'L’inscription se fait avec un logiciel libre.',
  },
  exil: {
    titles: [
      'Des cours de français pour les exilé·e·s',
      'Accueillir les personnes exilées',
      'Migrations : récits de voyage',
    ],
    sentences: [
      'Les demandeurs d’asile attendent un rendez-vous en préfecture.',
      'Les réfugiées racontent la traversée.',
      'Des bénévoles hébergent des personnes exilées.',
    ],
    aside: 'Des personnes exilées ont partagé leur cuisine.',
  },
  climat: {
    titles: [
      'Marche pour le climat',
      'Le dérèglement climatique vu d’en bas',
      'Canicules : rafraîchir la ville',
    ],
    sentences: [
      'Le réchauffement touche d’abord les immeubles mal isolés.',
      'Une fresque du climat réunit vingt personnes.',
      'Les canicules rendent les écoles étouffantes.',
    ],
    aside: 'Le climat s’invite dans la discussion.',
  },
  travail: {
    titles: [
      'Conditions de travail : les livreurs parlent',
      'Des travailleuses sans contrat',
      'Les travaux de nuit épuisent',
    ],
    sentences: [
      'Les salariées du nettoyage dénoncent leurs horaires.',
      'Une inspectrice explique les droits au travail.',
      'Les travailleurs indépendants se regroupent en coopérative.',
    ],
    aside: 'Certaines sortaient du travail.',
  },
  femmes: {
    titles: [
      'Violences faites aux femmes : une marche',
      'Des femmes dans l’espace public',
      'Le collectif féministe ouvre ses portes',
    ],
    sentences: [
      'Les militantes féministes distribuent un guide.',
      'L’égalité des salaires reste à conquérir.',
      'Un accueil de jour reçoit les femmes victimes de violences.',
    ],
    aside: 'Un cercle de femmes se réunit ensuite.',
  },
  handicap: {
    titles: [
      'Rendre la mairie accessible aux fauteuils',
      'Handicap : nos droits',
      'L’accessibilité n’attend pas',
    ],
    sentences: [
      'Les personnes handicapées testent chaque arrêt de bus.',
      'Une rampe et une boucle magnétique sont installées.',
      'Rien sur nous sans nous, rappellent les personnes en situation de handicap.',
    ],
    aside: 'La salle est accessible en fauteuil.',
  },
  culture: {
    titles: [
      'Une œuvre collective sur le mur du gymnase',
      'Théâtre : la troupe amateure en scène',
      'Les œuvres du quartier exposées',
    ],
    sentences: [
      'Les comédiennes jouent une œuvre écrite en atelier.',
      'Le peintre et les habitantes signent la fresque.',
      'Une exposition montre les œuvres de l’année.',
    ],
    aside: 'Un morceau de musique ouvre la soirée.',
  },
  alimentation: {
    titles: [
      'Une épicerie solidaire en gestion commune',
      'Bien manger à petit prix',
      'La cantine de quartier cherche des cuisinières',
    ],
    sentences: [
      'Les invendus du marché deviennent des repas.',
      'L’épicerie vend des légumes à prix coûtant.',
      'Des cuisiniers apprennent à conserver les aliments.',
    ],
    aside: 'Un repas partagé suit.',
  },
  benevolat: {
    titles: [
      'Devenir bénévole : premiers pas',
      'Nos bénévoles racontent',
      'Le bénévolat, une affaire d’équipe',
    ],
    sentences: [
      'Les bénévoles donnent deux heures par semaine.',
      'Une formation prépare chaque nouvelle bénévole.',
      'La charte du bénévolat est signée par tous.',
    ],
    aside: 'Des bénévoles ont tenu la buvette.',
  },
  budget: {
    titles: [
      'Le budget participatif est voté',
      'Subventions : ce que dit notre bilan',
      'Comptes de l’année et financements',
    ],
    sentences: [
      'La trésorière présente les comptes et les subventions reçues.',
      'Le financement vient pour moitié des adhésions.',
      'Les habitants choisissent où va le budget.',
    ],
    aside: 'Le budget est évoqué en fin de réunion.',
  },
  assemblee: {
    titles: ['L’assemblée générale annuelle', 'Élection du nouveau bureau', 'Adhérent·e·s, venez voter'],
    sentences: [
      'Les adhérentes ont élu deux coprésidentes.',
      'Le rapport moral est adopté par l’assemblée.',
      'Les élues du bureau prennent leurs fonctions.',
    ],
    aside: 'La date de l’assemblée générale est rappelée.',
  },
  jeunesse: {
    titles: [
      'Les jeunes font leur journal',
      'Un été pour la jeunesse',
      'Les adolescent·e·s montent un festival',
    ],
    sentences: [
      'La jeunesse du quartier filme ses aînés.',
      'Des animatrices préparent les séjours d’été.',
      'Les adolescents tiennent leur propre radio.',
    ],
    aside: 'Quelques jeunes aident à ranger.',
  },
  aines: {
    titles: ['Rompre l’isolement des personnes âgées', 'Les aîné·e·s ont la parole', 'Vieillir chez soi'],
    sentences: [
      'Des visites sont rendues aux personnes âgées isolées.',
      'Les aînées apprennent la vidéo aux enfants.',
      'Une colocation réunit retraités et étudiantes.',
    ],
    aside: 'Des personnes âgées se souviennent.',
  },
  dechets: {
    titles: [
      'Réparer plutôt que jeter',
      'Trier ses déchets sans se tromper',
      'Une ressourcerie ouvre ses portes',
    ],
    sentences: [
      'La ressourcerie trie, répare et revend.',
      'Le recyclage ne suffit pas : mieux vaut réemployer.',
      'Les déchets de la fête ont été pesés.',
    ],
    aside: 'Les déchets sont triés sur place.',
  },
  eau: {
    titles: ['L’eau, un bien commun', 'Une rivière à découvrir', 'Des fontaines d’eau potable'],
    sentences: [
      'Le prix de l’eau potable augmente encore.',
      'Les riverains nettoient la rivière.',
      'Une fontaine est posée sur la place.',
    ],
    aside: 'De l’eau fraîche est servie à tous.',
  },
  transports: {
    titles: [
      'Le bus de nuit supprimé',
      'Des trains moins chers pour les petits trajets',
      'Gratuité des transports en commun',
    ],
    sentences: [
      'Les usagères du tramway réclament des rames le soir.',
      'L’abonnement aux transports est remboursé à moitié.',
      'La ligne de bus ne dessert plus la zone.',
    ],
    aside: 'Le bus s’arrête devant la salle.',
  },
  langues: {
    titles: [
      'Apprendre la langue des signes',
      'Nos langues maternelles à la fête',
      'Traduire pour les voisins',
    ],
    sentences: [
      'Les interprètes traduisent en quatre langues.',
      'Un cours de langue des signes commence lundi.',
      'Les contes sont dits en langue maternelle.',
    ],
    aside: 'La soirée est traduite en langue des signes.',
  },
  police: {
    titles: [
      'Contrôles au faciès : une plainte commune',
      'Surveillance : des caméras contestées',
      'Libertés publiques, état des lieux',
    ],
    sentences: [
      'Les caméras de surveillance filment la sortie du marché.',
      'Des avocates accompagnent les plaignants.',
      'Les libertés publiques reculent, estime le collectif.',
    ],
    aside: 'Une avocate rappelle les libertés publiques.',
  },
} satisfies Record<string, Topic>;

export type TopicName = keyof typeof TOPICS;

const PLACES = [
  'Vernay-sur-Orme',
  'Sault-Brenaz',
  'Coulommes',
  'Pierrelune',
  'Marsac-le-Vieux',
  'Bellonne',
  'Hautefage',
  'Montclar',
  'Rivesaltes-Nord',
  'Saint-Eloi',
];
const PEOPLE = [
  'Naïma Bertrand',
  'Éloïse Kermarec',
  'Youssef Lambert',
  'Thaïs Oliveira',
  'Augustin N’Diaye',
  'Zoé Castelain',
  'Mehdi Rousselet',
  'Anne Vasseur',
  'Lénaïc Morvan',
  'Fatou Delmas',
  'Cœurine Dabo',
  'Gaspard Élie',
];
const FRAMES = [
  '',
  '',
  ' : retour sur une soirée',
  ' : mode d’emploi',
  ' : notre réponse',
  ' : trois questions',
];
const VAGUE = ['Retour sur la soirée de', 'Ce qui s’est dit à', 'Un samedi à', 'La lettre du mois, depuis'];
const FILLERS = [
  'La rencontre a duré deux heures et s’est finie autour d’un thé.',
  'Un compte rendu complet sera publié la semaine prochaine.',
  'Merci à celles et ceux qui ont prêté la salle.',
  'Les photos sont à retrouver dans le local de l’association.',
  'Chacune a pu prendre la parole, sans ordre du jour imposé.',
  'Le groupe se retrouve le premier jeudi de chaque mois.',
  'Une lettre sera envoyée à la mairie avant la fin du trimestre.',
  'L’entrée est libre, dans la limite des places.',
];
const TYPES: SearchType[] = [
  'article',
  'article',
  'article',
  'event',
  'campaign',
  'document',
  'article',
  'page',
];
const PER_TOPIC = 22;

export interface CorpusEntry extends IndexedEntry {
  about: {
    topic: TopicName | null;
    aside: TopicName | null;
    place: string | null;
    person: string | null;
    inTitle: boolean;
  };
}

/** 540 entries: 22 about each topic, and those of the people themselves. */
export function searchCorpus(): CorpusEntry[] {
  const chance = sequence(20_260_314);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T;
  const names = Object.keys(TOPICS) as TopicName[];
  const entries: CorpusEntry[] = [];
  for (const topic of names)
    for (let index = 0; index < PER_TOPIC; index += 1) {
      const { titles, sentences } = TOPICS[topic];
      const place = pick(PLACES);
      const person = pick(PEOPLE);
      const aside = pick(names.filter((name) => name !== topic));
      const inTitle = index % 3 !== 2;
      const title = inTitle
        ? `${pick(titles)}${index % 2 === 0 ? ` à ${place}` : pick(FRAMES)}`
        : `${pick(VAGUE)} ${place}`;
      const [first, second] = shuffled(sentences, chance);
      const body = shuffled(
        [
          second ?? '',
          TOPICS[aside].aside,
          pick(FILLERS),
          pick(FILLERS),
          `${person} animait la rencontre à ${place}.`,
        ],
        chance,
      );
      entries.push({
        ...blank(`${topic}-${index}`, TYPES[(index + topic.length) % TYPES.length] as SearchType, title),
        standfirst: first ?? '',
        body: body.join(' '),
        date: new Date(
          Date.UTC(
            2016 + Math.floor(chance() * 10),
            Math.floor(chance() * 12),
            1 + Math.floor(chance() * 27),
          ),
        ).toISOString(),
        about: { topic, aside, place, person, inTitle },
      });
    }
  for (const person of PEOPLE)
    entries.push({
      ...blank(`personne-${person}`, 'speaker', person),
      standfirst: 'Membre de l’association Les Passerelles',
      about: { topic: null, aside: null, place: null, person, inTitle: true },
    });
  return entries;
}

/** What somebody types, and what it is meant to find. */
export interface GradedQuery {
  q: string;
  topic?: TopicName;
  place?: string;
  person?: string;
}

/** From 3, what was looked for, to 0. */
export function gradeOf({ topic, place, person }: GradedQuery, { type, about }: CorpusEntry): number {
  if (person && !topic) return about.person !== person ? 0 : type === 'speaker' ? 3 : 1;
  const onTopic =
    topic === undefined ? 0 : about.topic === topic ? (about.inTitle ? 3 : 2) : about.aside === topic ? 1 : 0;
  if (!place && !person) return onTopic;
  const isThere = (!place || about.place === place) && (!person || about.person === person);
  if (topic === undefined) return isThere ? 2 : 0;
  return isThere ? onTopic : onTopic > 1 ? 1 : 0;
}

export const GRADED_QUERIES: GradedQuery[] = [
  { q: 'logement', topic: 'logement' },
  { q: 'logements', topic: 'logement' },
  { q: 'mal logement', topic: 'logement' },
  { q: 'mal-logement', topic: 'logement' },
  { q: 'se loger', topic: 'logement' },
  { q: 'logment', topic: 'logement' },
  { q: 'LOGEMENT', topic: 'logement' },
  { q: 'discrimination', topic: 'discrimination' },
  { q: 'discrimniation', topic: 'discrimination' },
  { q: 'discriminations', topic: 'discrimination' },
  { q: 'discriminé', topic: 'discrimination' },
  { q: 'discriminer', topic: 'discrimination' },
  { q: 'discrimina', topic: 'discrimination' },
  { q: 'ecole', topic: 'ecole' },
  { q: 'l’école', topic: 'ecole' },
  { q: "l'ecole", topic: 'ecole' },
  { q: 'écoles', topic: 'ecole' },
  { q: 'velo', topic: 'velo' },
  { q: 'vélos', topic: 'velo' },
  { q: 'cycliste', topic: 'velo' },
  { q: 'jardin', topic: 'jardin' },
  { q: 'jardins partagés', topic: 'jardin' },
  { q: 'jardiner', topic: 'jardin' },
  { q: 'jardn', topic: 'jardin' },
  { q: 'santé', topic: 'sante' },
  { q: 'sante mentale', topic: 'sante' },
  { q: 'soignant·e·s', topic: 'sante' },
  { q: 'logiciels libres', topic: 'numerique' },
  { q: '"logiciels libres"', topic: 'numerique' },
  { q: 'logiciel libre', topic: 'numerique' },
  { q: 'numerique', topic: 'numerique' },
  { q: 'exilés', topic: 'exil' },
  { q: 'exilées', topic: 'exil' },
  { q: 'exilé·e·s', topic: 'exil' },
  { q: 'climat', topic: 'climat' },
  { q: 'climatique', topic: 'climat' },
  { q: 'canicule', topic: 'climat' },
  { q: 'conditions de travail', topic: 'travail' },
  { q: 'travail', topic: 'travail' },
  { q: 'travailleurs', topic: 'travail' },
  { q: 'femme', topic: 'femmes' },
  { q: 'féministes', topic: 'femmes' },
  { q: 'feministe', topic: 'femmes' },
  { q: 'violences femmes', topic: 'femmes' },
  { q: 'accessibilite', topic: 'handicap' },
  { q: 'handicapé', topic: 'handicap' },
  { q: 'handicap', topic: 'handicap' },
  { q: 'œuvre', topic: 'culture' },
  { q: 'oeuvres', topic: 'culture' },
  { q: "d'oeuvre", topic: 'culture' },
  { q: 'épicerie', topic: 'alimentation' },
  { q: 'epicerie solidaire', topic: 'alimentation' },
  { q: 'bénévole', topic: 'benevolat' },
  { q: 'benevoles', topic: 'benevolat' },
  { q: 'bénevolle', topic: 'benevolat' },
  { q: 'comment devenir bénévole', topic: 'benevolat' },
  { q: 'subvention', topic: 'budget' },
  { q: 'budget participatif', topic: 'budget' },
  { q: 'assemblee generale', topic: 'assemblee' },
  { q: 'assemblée générale', topic: 'assemblee' },
  { q: 'adhérentes', topic: 'assemblee' },
  { q: 'élections', topic: 'assemblee' },
  { q: 'jeunesse', topic: 'jeunesse' },
  { q: 'adolescents', topic: 'jeunesse' },
  { q: 'personne agée', topic: 'aines' },
  { q: 'personnes âgées', topic: 'aines' },
  { q: 'dechet', topic: 'dechets' },
  { q: 'ressourcerie', topic: 'dechets' },
  { q: 'resourcerie', topic: 'dechets' },
  { q: 'eau potable', topic: 'eau' },
  { q: 'l’eau', topic: 'eau' },
  { q: 'transport en commun', topic: 'transports' },
  { q: 'bus', topic: 'transports' },
  { q: 'langue des signes', topic: 'langues' },
  { q: '« langue des signes »', topic: 'langues' },
  { q: 'caméra surveillance', topic: 'police' },
  { q: 'libertés publiques', topic: 'police' },
  { q: 'logement Montclar', topic: 'logement', place: 'Montclar' },
  { q: 'velo vernay', topic: 'velo', place: 'Vernay-sur-Orme' },
  { q: 'école à Bellonne', topic: 'ecole', place: 'Bellonne' },
  { q: 'jardin hautefage', topic: 'jardin', place: 'Hautefage' },
  { q: 'climat Pierrelune', topic: 'climat', place: 'Pierrelune' },
  { q: 'Naima Bertrand', person: 'Naïma Bertrand' },
  { q: 'eloise', person: 'Éloïse Kermarec' },
  { q: 'kermarek', person: 'Éloïse Kermarec' },
  { q: 'coeurine dabo', person: 'Cœurine Dabo' },
  { q: "Augustin N'Diaye", person: 'Augustin N’Diaye' },
  { q: 'marsac le vieux', place: 'Marsac-le-Vieux' },
];

function blank(documentId: string, type: SearchType, title: string): IndexedEntry {
  return {
    type,
    documentId,
    locale: 'fr',
    slug: documentId,
    title,
    standfirst: '',
    names: '',
    body: '',
    section: null,
    linked: [],
    date: null,
    until: null,
    picture: null,
  };
}

/** Numbers from 0 to 1 that look like chance and are the same each time (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<T>(items: readonly T[], chance: () => number): T[] {
  return items
    .map((item) => ({ item, at: chance() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
