import { callToAction, figure, heading, paragraph, picture, quoteFrom, text } from './blocks';
import type { SampleArticle } from './entry';
import type { ArticleKey } from './keys';
import { to, toAll } from './reference';

type Voice =
  | 'le-numerique-ne-frappe-pas-aux-portes'
  | 'mon-compte-pas-ma-voix'
  | 'une-peniche-et-trois-chaises';

/** Opinions, testimonies, memories. */
export const voices: Pick<Record<ArticleKey, SampleArticle>, Voice> = {
  'le-numerique-ne-frappe-pas-aux-portes': {
    shared: {
      kind: 'opinion',
      publishedOn: '2026-01-20T07:30:00.000Z',
      section: to('section', 'numerique-citoyen'),
      tags: toAll('tag', 'democratie-locale', 'vie-associative'),
      authors: toAll('speaker', 'mariama-diallo-vasseur'),
      licence: 'cc-by-nc',
    },
    texts: {
      fr: {
        title: 'Le numérique ne frappe pas aux portes',
        slug: 'le-numerique-ne-frappe-pas-aux-portes',
        standfirst:
          'Nous avons gagné des milliers de vues et perdu le nom de nos voisins. Plaidoyer pour une règle simple : jamais d’appel en ligne sans un passage dans les escaliers.',
        byline: 'Mariama Diallo-Vasseur, présidente',
        cover: figure(
          'balcons.jpg',
          'Façades colorées aux balcons fleuris ; quelques personnes regardent par la fenêtre',
        ),
        body: [
          text(
            paragraph(
              'L’an dernier, notre publication la plus partagée a été vue 11 000 fois. À la réunion qu’elle annonçait, nous étions neuf, dont sept du bureau. La semaine suivante, nous avons imprimé quarante feuilles et frappé à quarante portes. Nous étions trente et un.',
            ),
            paragraph(
              'Je ne tire pas de ces deux soirées une loi de la physique. J’en tire une méfiance envers les compteurs. Un écran mesure ce qui passe ; il ne dit rien de ce qui reste. Une voisine qui promet de venir a promis à quelqu’un.',
            ),
            heading(2, 'Ce que l’écran fait mieux que nous'),
            paragraph(
              'Il garde la mémoire, il traduit, il retrouve une facture de 2019. Il permet à celle qui travaille de nuit (j’en suis) de lire le compte rendu à six heures du matin. Il donne une place à ceux que nos escaliers excluent. Rien de cela ne remplace une porte, mais aucune porte ne remplace cela.',
            ),
            heading(2, 'Une règle, donc'),
            paragraph(
              'Pour chaque appel publié, un immeuble. Pas un quartier : un immeuble, avec des prénoms sur les boîtes aux lettres. C’est peu. C’est exactement ce qu’un algorithme ne sait pas faire, et ce que nous avions oublié que nous savions faire.',
            ),
          ),
          callToAction('Samedi prochain, nous faisons le 14 et le 16.', 'Nous rejoindre', '/pages/contact'),
        ],
      },
    },
  },
  'mon-compte-pas-ma-voix': {
    shared: {
      kind: 'testimony',
      publishedOn: '2025-10-06T10:00:00.000Z',
      section: to('section', 'luttes'),
      tags: toAll('tag', 'cyberharcelement', 'discriminations', 'recit'),
      licence: 'all-rights-reserved',
      embeddable: false,
    },
    texts: {
      fr: {
        title: '« J’ai fermé mon compte, pas ma bouche »',
        slug: 'j-ai-ferme-mon-compte-pas-ma-bouche',
        standfirst:
          'Une militante raconte trois semaines de messages haineux, puis le silence, puis la suite. Son nom n’apparaît pas, et ce texte ne peut pas être repris ailleurs : c’était sa condition.',
        byline: 'Propos recueillis par Hortense Lebrun-Nguyen',
        cover: figure(
          'megaphone.jpg',
          'Une main tient haut un mégaphone blanc sur fond corail, des bulles de parole autour',
        ),
        body: [
          text(
            paragraph(
              'C’était un mercredi. J’avais publié une photo de la banderole, rien d’autre. Le premier message est arrivé avant que le bus démarre. Au terminus, il y en avait deux cents.',
            ),
            paragraph(
              'On croit qu’on va trier. On se dit : celui-ci est bête, celui-là fait peur, celui-là, je le connais. Au bout d’une heure, on ne trie plus. On attend le suivant. Je me suis aperçue que je retenais ma respiration entre deux vibrations.',
            ),
          ),
          quoteFrom(
            'Une militante',
            'Ce qui m’a sauvée, c’est qu’on m’a pris le téléphone des mains. Gentiment.',
          ),
          text(
            paragraph(
              'Deux amies ont lu à ma place pendant neuf jours. Elles classaient, elles dataient, elles ne me racontaient rien. Moi, je faisais la cuisine. J’ai fait beaucoup de cuisine. Une troisième m’a accompagnée à la permanence, puis au commissariat, puis encore une fois au commissariat.',
            ),
            paragraph(
              'J’ai fermé le compte. Certain·es m’ont dit que je leur donnais raison. Mais un compte, c’est une table dans le café de quelqu’un d’autre. J’en ai trouvé une autre : je parle à la radio, une fois par mois, sous un autre prénom. Il paraît qu’on reconnaît ma voix. Tant mieux.',
            ),
          ),
          callToAction(
            'Vous vivez la même chose, ou quelqu’un près de vous ?',
            'Lire le guide « Tenir à plusieurs »',
            '/actualites/cyberharcelement-tenir-a-plusieurs',
          ),
        ],
        seo: { noIndex: true },
      },
    },
  },
  'une-peniche-et-trois-chaises': {
    shared: {
      kind: 'testimony',
      publishedOn: '2016-09-24T16:00:00.000Z',
      section: to('section', 'vie-de-l-association'),
      tags: toAll('tag', 'vie-associative', 'recit'),
      authors: toAll('speaker', 'violette-sarda-koumba'),
      organizations: toAll('organization', 'les-voix-du-canal'),
    },
    texts: {
      fr: {
        title: 'Une péniche et trois chaises : notre premier soir',
        slug: 'une-peniche-et-trois-chaises',
        standfirst:
          'Archives. Septembre 2016 : onze personnes montent sur une péniche pour se plaindre d’un arrêt de bus supprimé. Elles en redescendent avec une association, un nom et une seule cuillère.',
        cover: figure(
          'canal-au-matin.jpg',
          'Le canal au matin : une péniche blanche et rouge passe entre deux longs entrepôts de brique',
          'Le canal, dix ans après, tel que nous aimons nous en souvenir.',
        ),
        body: [
          text(
            paragraph(
              'Ce texte a été écrit à la main le lendemain de notre première réunion, et recopié ici le jour où nous avons ouvert ce site. Nous lui avons laissé sa date.',
            ),
            paragraph(
              'Il y avait trois chaises pour onze. On a commencé par décider que celles et ceux qui parlaient restaient debout : c’est la seule règle de ce soir-là qui ait survécu, et la réunion a duré quarante minutes.',
            ),
            paragraph(
              'L’arrêt de bus, on l’a obtenu au printemps. Mais ce qu’on a trouvé sur l’eau valait mieux : on s’est aperçu que chacun·e avait déjà écrit à la mairie, séparément, et que personne n’avait gardé la réponse. D’où la boîte à chaussures, puis le classeur, puis l’armoire.',
            ),
            paragraph(
              'Le nom est venu du bruit. Sous le pont, les voix reviennent une seconde après, un peu plus graves, comme si le canal approuvait.',
            ),
          ),
          picture(
            figure(
              'mains-levees.jpg',
              'Sept mains levées, de toutes les couleurs de peau, sur un fond prune',
              'Premier vote : pour ou contre la cuillère commune.',
            ),
          ),
        ],
      },
    },
  },
};
