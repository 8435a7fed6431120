import { figure, figureInEnglish, paragraph } from './blocks';
import type { SampleCampaign } from './entry';
import type { CampaignKey } from './keys';
import { to, toAll } from './reference';

export const campaigns: Record<CampaignKey, SampleCampaign> = {
  'une-salle-pour-se-reunir': {
    shared: {
      deadline: '2027-12-15',
      target: 2000,
      progress: 1264,
      stage: 'running',
      partners: toAll('organization', 'radio-passerelle', 'l-assiette-partagee'),
      documents: toAll('document', 'dossier-de-presse'),
      section: to('section', 'libertes-associatives'),
      tags: toAll('tag', 'vie-associative', 'democratie-locale'),
    },
    texts: {
      fr: {
        title: 'Une salle pour se réunir',
        slug: 'une-salle-pour-se-reunir',
        problem:
          'Depuis la fermeture de la salle du quai, vingt-trois associations se partagent une pièce de quinze places. Sur quarante demandes déposées en six mois, onze ont abouti, et aucune le soir. Sans lieu, une association ne disparaît pas d’un coup : elle perd d’abord celles et ceux qui travaillent la journée.',
        solution:
          'Une charte simple, que d’autres villes appliquent déjà : un planning public, une réponse motivée sous quinze jours, un soir par semaine réservé aux associations de moins de deux ans, et les clés confiées à une association de garde.',
        story: [
          paragraph(
            'En janvier, le groupe d’alphabétisation du mardi a tenu sa séance dans une laverie. Neuf personnes, trois bancs, le bruit des tambours. À la fin, l’une d’elles a lu à voix haute la notice de la machine, du premier au dernier mot, et toute la laverie a applaudi.',
          ),
          paragraph(
            'C’était une belle soirée. Ce n’était pas une salle de classe. La semaine suivante, trois personnes ne sont pas revenues.',
          ),
        ],
        urgency:
          'Le règlement des salles est voté en décembre 2027, pour trois ans. Après, il faudra attendre 2030 : c’est maintenant que chaque signature compte.',
        unit: 'signatures',
        cover: figure(
          'salle-ouverte.jpg',
          'Deux personnes devant une porte rouge ouverte sur une salle éclairée où des chaises forment un cercle',
        ),
        demands: [
          { text: 'Un planning des salles publié en ligne et affiché sur place.' },
          { text: 'Une réponse écrite et motivée sous quinze jours.' },
          { text: 'Un soir par semaine réservé aux associations de moins de deux ans.' },
          { text: 'Des salles accessibles à toutes et à tous, toilettes comprises.' },
        ],
        actions: [
          {
            kind: 'petition',
            label: 'Signer la pétition',
            url: 'https://lesvoixducanal.example/petition-salle',
          },
          {
            kind: 'write',
            label: 'Écrire à votre élu·e (modèle de lettre)',
            url: 'https://lesvoixducanal.example/lettre-salle',
          },
          {
            kind: 'attend',
            label: 'Venir à la réunion publique',
            url: 'https://lesvoixducanal.example/reunion-publique',
          },
          {
            kind: 'share',
            label: 'Afficher la campagne dans votre hall',
            url: 'https://lesvoixducanal.example/affiche-salle',
          },
        ],
      },
      en: {
        title: 'A room to meet in',
        slug: 'a-room-to-meet-in',
        problem:
          'Since the hall on the quay closed, twenty-three associations share a room of fifteen seats. Of forty requests made in six months, eleven were granted, and none for an evening.',
        solution:
          'A simple charter: a public timetable, a reasoned answer within a fortnight, one evening a week for associations younger than two years, and keys kept by an association.',
        story: [
          paragraph(
            'In January the Tuesday reading group met in a launderette: nine people, three benches, the noise of the drums. At the end one of them read the washing machine’s instructions aloud, first word to last, and the whole launderette applauded.',
          ),
          paragraph(
            'It was a lovely evening. It was not a classroom. The week after, three people did not come back.',
          ),
        ],
        urgency:
          'The rules for halls are voted in December 2027, for three years. Every signature counts now.',
        unit: 'signatures',
        cover: figureInEnglish(
          'salle-ouverte.jpg',
          'Two people before a red door open on a lit hall where chairs form a circle',
        ),
        demands: [
          { text: 'A timetable of halls, published online and on the door.' },
          { text: 'A written answer, with reasons, within a fortnight.' },
          { text: 'One evening a week for associations younger than two years.' },
        ],
        actions: [
          {
            kind: 'petition',
            label: 'Sign the petition',
            url: 'https://lesvoixducanal.example/petition-salle',
          },
          { kind: 'share', label: 'Put up the poster', url: 'https://lesvoixducanal.example/affiche-salle' },
        ],
      },
    },
  },
};
