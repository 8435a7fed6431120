import {
  callout,
  callToAction,
  figure,
  figureInEnglish,
  heading,
  link,
  list,
  paragraph,
  picture,
  quoteOf,
  text,
} from './blocks';
import type { SamplePage } from './entry';
import type { PageKey } from './keys';

export const pages: Record<PageKey, SamplePage> = {
  'qui-sommes-nous': {
    shared: {},
    texts: {
      fr: {
        title: 'Qui sommes-nous ?',
        slug: 'qui-sommes-nous',
        cover: figure(
          'canal-au-matin.jpg',
          'Le canal au matin : une péniche passe entre deux longs entrepôts de brique, des gens discutent sur le quai',
        ),
        body: [
          callout(
            'note',
            'Une association inventée',
            paragraph(
              'Les Voix du canal n’existent pas. L’association, ses membres, ses partenaires, ses adresses et ses campagnes ont été inventés pour montrer Portevoix rempli plutôt que vide. Toute ressemblance avec des personnes réelles serait fortuite.',
            ),
            paragraph(
              'Une seule chose est vraie : la ',
              link('rencontre #AssoTech93', '/actualites/assotech93'),
              ' a bien eu lieu à Pantin le 14 avril 2018. Nous la racontons avec nos mots, d’après le compte rendu public de VoxPublic.',
            ),
          ),
          text(
            heading(2, 'Ce que nous faisons'),
            paragraph(
              'Depuis 2016, nous aidons les habitant·es à dire ce qui ne va pas, à le prouver et à le faire changer. Nous ne parlons pas à leur place : nous prêtons une salle, un micro, un modèle de lettre, une relecture.',
            ),
            list(
              'Une permanence numérique chaque samedi, et une permanence juridique un lundi sur deux.',
              'Des ateliers pour écrire, enquêter, enregistrer, publier.',
              'Des campagnes, une à la fois, avec une date de fin.',
            ),
            heading(2, 'Comment nous décidons'),
            paragraph(
              'Une assemblée par an, un bureau de sept personnes tiré au sort pour moitié, des comptes affichés dans l’entrée. Les comptes rendus sont publiés dans les quinze jours.',
            ),
          ),
          quoteOf(
            'mariama-diallo-vasseur',
            'On ne donne pas la parole aux gens : ils l’ont déjà. On leur rend le micro.',
          ),
        ],
      },
      en: {
        title: 'About us',
        slug: 'about-us',
        cover: figureInEnglish(
          'canal-au-matin.jpg',
          'The canal in the morning: a barge passes between two long brick warehouses, people talk on the quay',
        ),
        body: [
          callout(
            'note',
            'An invented association',
            paragraph(
              'Les Voix du canal do not exist. The association, its members, partners, addresses and campaigns were made up to show Portevoix full rather than empty.',
            ),
            paragraph(
              'One thing is true: the ',
              link('#AssoTech93 meeting', '/en/news/assotech93'),
              ' took place in Pantin on 14 April 2018. We tell it in our own words, after VoxPublic’s public report.',
            ),
          ),
          text(
            heading(2, 'What we do'),
            paragraph(
              'Since 2016 we have helped people to say what is wrong, to prove it and to change it. We do not speak in their place: we lend a room, a microphone, a template, a second pair of eyes.',
            ),
          ),
        ],
      },
    },
  },
  contact: {
    shared: {},
    texts: {
      fr: {
        title: 'Nous écrire, nous trouver',
        slug: 'contact',
        body: [
          text(
            paragraph('Une personne répond, pas un automate. Comptez trois jours, une semaine en août.'),
            list(
              [
                'Pour tout : ',
                link('bonjour@lesvoixducanal.example', 'mailto:bonjour@lesvoixducanal.example'),
              ],
              ['Presse : ', link('presse@lesvoixducanal.example', 'mailto:presse@lesvoixducanal.example')],
              [
                'Si un de nos documents vous est inaccessible : ',
                link('accessibilite@lesvoixducanal.example', 'mailto:accessibilite@lesvoixducanal.example'),
              ],
            ),
            heading(2, 'Sur place'),
            paragraph(
              'La Remise, 12, quai de l’Exemple, à Pantin : le samedi de 10 h à 12 h 30. Entrée de plain-pied, par la cour.',
            ),
          ),
          picture(
            figure(
              'carte-du-quartier.jpg',
              'Plan stylisé du quartier : le canal le traverse en diagonale, un pointillé relie le parc à La Remise',
              'Un plan imaginaire pour un lieu imaginaire.',
            ),
            'wide',
          ),
        ],
      },
      en: {
        title: 'Write to us, find us',
        slug: 'contact',
        body: [
          text(
            paragraph(
              'A person answers, not a machine: ',
              link('bonjour@lesvoixducanal.example', 'mailto:bonjour@lesvoixducanal.example'),
              '. Allow three days, a week in August.',
            ),
            paragraph(
              'La Remise, 12, quai de l’Exemple, Pantin: Saturdays from 10 am to 12.30 pm. Step-free entrance through the yard.',
            ),
          ),
        ],
      },
    },
  },
  'nous-soutenir': {
    shared: {},
    texts: {
      fr: {
        title: 'Nous soutenir',
        slug: 'nous-soutenir',
        cover: figure(
          'mains-levees.jpg',
          'Sept mains levées, de toutes les couleurs de peau, sur un fond prune',
        ),
        body: [
          text(
            paragraph(
              'Nous fonctionnons avec 18 400 € par an : 61 % d’adhésions et de dons, 27 % de subventions, 12 % de ventes de gâteaux. Oui, de gâteaux.',
            ),
            heading(2, 'Donner du temps'),
            paragraph(
              'Deux heures par mois suffisent pour relire un texte, tenir l’accueil ou porter des chaises. Personne n’est obligé de venir deux fois.',
            ),
            heading(2, 'Donner de l’argent'),
            paragraph(
              'Chaque euro est affecté à ce que vous cochez. Les comptes sont affichés dans l’entrée et publiés avec le compte rendu de l’assemblée.',
            ),
          ),
          callToAction(
            'Adhérer, c’est voter : prix libre, à partir de 1 € par an.',
            'Télécharger le bulletin d’adhésion',
            '/documents/bulletin-d-adhesion-2026',
          ),
        ],
      },
    },
  },
};
