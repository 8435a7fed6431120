import { callout, figure, figureInEnglish, link, list, paragraph, text } from './blocks';
import type { SampleEvent } from './entry';
import type { EventKey } from './keys';
import { to, toAll } from './reference';

const QUAY = {
  street: '12, quai de l’Exemple',
  postalCode: '93500',
  city: 'Pantin',
  country: 'France',
  latitude: 48.896,
  longitude: 2.405,
};

export const events: Record<EventKey, SampleEvent> = {
  assotech93: {
    shared: {
      // The public report gives the day, not the hours.
      startsAt: '2018-04-13T22:00:00.000Z',
      endsAt: '2018-04-14T21:59:00.000Z',
      allDay: true,
      timezone: 'Europe/Paris',
      stage: 'scheduled',
      attendance: 'in-person',
      organizers: toAll('organization', 'voxpublic', 'citizens-for-europe', 'eclore', 'medialab93'),
      speakers: toAll(
        'speaker',
        'nadia-henni-moulai',
        'laetitia-nonone',
        'valentine-guillien',
        'erika-campelo',
      ),
      documents: toAll('document', 'notes-assotech93'),
      section: to('section', 'numerique-citoyen'),
      tags: toAll('tag', 'discriminations', 'numerique-libre', 'seine-saint-denis'),
    },
    texts: {
      fr: {
        title: '#AssoTech93 : numérique et luttes contre les discriminations',
        slug: 'assotech93',
        summary:
          'Une journée aux Magasins généraux pour que militant·es de Seine-Saint-Denis et actrices et acteurs du numérique citoyen comparent leurs méthodes.',
        body: [
          text(
            paragraph(
              'Le samedi 14 avril 2018, VoxPublic, Citizens for Europe, Eclore et le MediaLab93 invitaient à Pantin une trentaine de personnes pour la deuxième rencontre AssoTech.',
            ),
            paragraph(
              'Matinée de présentations et de débats, après-midi en ateliers, puis échange avec deux élus du département : ',
              link('lisez notre récit de la journée', '/actualites/assotech93'),
              '.',
            ),
          ),
        ],
        cover: figure(
          'reunion-vue-du-dessus.jpg',
          'Vue du dessus : dix personnes autour d’une grande table couverte d’ordinateurs, de papiers et de tasses',
        ),
        venue: {
          name: 'Magasins généraux',
          address: {
            street: '1, rue de l’Ancien-Canal',
            postalCode: '93500',
            city: 'Pantin',
            country: 'France',
          },
        },
        programme: [
          {
            title: 'Matin : quatre initiatives présentées par celles qui les portent',
            description:
              'Un média, une association de quartier, une école du numérique, une association antiraciste.',
            speakers: toAll('speaker', 'nadia-henni-moulai', 'laetitia-nonone', 'valentine-guillien'),
          },
          {
            title: 'Matin : construire sa légitimité en ligne',
            description: 'Visibilité, crédibilité, légitimité : de quoi parle-t-on, et à qui ?',
            speakers: toAll('speaker', 'erika-campelo'),
          },
          {
            title: 'Après-midi : deux ateliers en parallèle',
            description: 'Bâtir une campagne en ligne ; raconter sa cause à partir d’une histoire vécue.',
            speakers: toAll('speaker', 'nadia-henni-moulai'),
          },
          {
            title: 'Clôture : échange avec deux élus du département',
            description: 'Éducation au numérique et accessibilité dans les quartiers populaires.',
          },
        ],
      },
      en: {
        title: '#AssoTech93: digital tools against discrimination',
        slug: 'assotech93',
        summary:
          'A day at the Magasins généraux where activists of Seine-Saint-Denis and civic-tech people compared their methods.',
        body: [
          text(
            paragraph(
              'On Saturday 14 April 2018, VoxPublic, Citizens for Europe, Eclore and MediaLab93 brought some thirty people together in Pantin for the second AssoTech meeting.',
            ),
            paragraph(
              'Presentations and debates in the morning, workshops in the afternoon, then a talk with two local representatives: ',
              link('read our account of the day', '/en/news/assotech93'),
              '.',
            ),
          ),
        ],
        cover: figureInEnglish(
          'reunion-vue-du-dessus.jpg',
          'Seen from above: ten people around a large table covered with laptops, papers and cups',
        ),
        venue: {
          name: 'Magasins généraux',
          address: {
            street: '1, rue de l’Ancien-Canal',
            postalCode: '93500',
            city: 'Pantin',
            country: 'France',
          },
        },
        programme: [
          {
            title: 'Morning: four initiatives, told by the women who carry them',
            description:
              'A media outlet, a neighbourhood association, a digital school, an anti-racist association.',
            speakers: toAll('speaker', 'nadia-henni-moulai', 'laetitia-nonone', 'valentine-guillien'),
          },
          {
            title: 'Afternoon: two workshops side by side',
            description: 'Building a campaign online; telling a cause through a lived story.',
            speakers: toAll('speaker', 'nadia-henni-moulai'),
          },
          {
            title: 'Closing: a talk with two local representatives',
            description: 'Digital education and accessibility in working-class neighbourhoods.',
          },
        ],
      },
    },
  },
  'site-en-un-samedi': {
    shared: {
      startsAt: '2027-06-12T07:30:00.000Z',
      endsAt: '2027-06-12T15:30:00.000Z',
      timezone: 'Europe/Paris',
      stage: 'scheduled',
      attendance: 'in-person',
      registrationUrl: 'https://lesvoixducanal.example/inscriptions/site-en-un-samedi',
      organizers: toAll('organization', 'les-voix-du-canal', 'radio-passerelle'),
      speakers: toAll('speaker', 'tomasz-wierzba-leroy', 'yacine-morvan-saidi'),
      documents: toAll('document', 'aide-memoire-site'),
      section: to('section', 'numerique-citoyen'),
      tags: toAll('tag', 'numerique-libre', 'accessibilite', 'education-populaire'),
    },
    texts: {
      fr: {
        title: 'Un site en un samedi',
        slug: 'un-site-en-un-samedi',
        summary:
          'Venez à deux ou trois par association, repartez avec un site qui tient debout : une page d’accueil, une actualité, une adresse où vous écrire.',
        body: [
          text(
            paragraph(
              'Pas de démonstration, pas d’écran géant : chaque association travaille sur son propre site, et passe d’une table à l’autre quand elle bloque. Douze associations, pas une de plus, pour que personne n’attende.',
            ),
            paragraph('Apportez :'),
            list(
              'trois textes courts, même écrits au dos d’une enveloppe ;',
              'trois photos dont vous avez le droit de vous servir ;',
              'le nom de la personne qui répondra aux messages.',
            ),
          ),
          callout(
            'practical',
            'Garde d’enfants et repas',
            paragraph(
              'Un coin dessin est tenu toute la journée par deux bénévoles. Le repas de midi est végétarien et à prix libre.',
            ),
          ),
        ],
        cover: figure(
          'site-en-construction.jpg',
          'Un ordinateur portable où une page se compose bloc par bloc, entouré de papillons de couleur',
        ),
        venue: {
          name: 'La Remise des Voix du canal (lieu fictif)',
          address: QUAY,
          accessibility:
            'Entrée de plain-pied, toilettes accessibles, boucle magnétique à l’accueil. Chiens d’assistance bienvenus.',
        },
        programme: [
          {
            startsAt: '2027-06-12T07:30:00.000Z',
            title: 'Café et choix de l’adresse',
            description: 'On décide du nom du site avant d’ouvrir les ordinateurs.',
          },
          {
            startsAt: '2027-06-12T08:15:00.000Z',
            title: 'Trois textes, trois images',
            description: 'Écrire court, décrire les images, vérifier les autorisations.',
            speakers: toAll('speaker', 'yacine-morvan-saidi'),
          },
          {
            startsAt: '2027-06-12T11:30:00.000Z',
            title: 'Mise en place',
            description: 'Menu, page de contact, première actualité.',
            speakers: toAll('speaker', 'tomasz-wierzba-leroy'),
          },
          {
            startsAt: '2027-06-12T14:30:00.000Z',
            title: 'Relecture croisée et mise en ligne',
            description: 'Chaque site est relu au clavier et au lecteur d’écran par une autre association.',
          },
        ],
      },
      en: {
        title: 'A website in one Saturday',
        slug: 'a-website-in-one-saturday',
        summary:
          'Come in twos or threes and leave with a website that stands: a home page, a first piece of news, an address to write to.',
        body: [
          text(
            paragraph(
              'No show, no giant screen: each association works on its own site and moves from table to table when it is stuck. Twelve associations and not one more, so that nobody waits.',
            ),
            paragraph(
              'Bring three short texts, three pictures that you may use, and the name of the person who will answer messages.',
            ),
          ),
        ],
        cover: figureInEnglish(
          'site-en-construction.jpg',
          'A laptop on which a page comes together block by block, with coloured notes around it',
        ),
        venue: {
          name: 'La Remise des Voix du canal (a fictional place)',
          address: QUAY,
          accessibility: 'Step-free entrance, accessible toilets, hearing loop at the reception.',
        },
        programme: [
          { startsAt: '2027-06-12T07:30:00.000Z', title: 'Coffee, and choosing an address' },
          { startsAt: '2027-06-12T08:15:00.000Z', title: 'Three texts, three pictures' },
          { startsAt: '2027-06-12T11:30:00.000Z', title: 'Putting it together' },
          { startsAt: '2027-06-12T14:30:00.000Z', title: 'Reading each other’s sites, and going online' },
        ],
      },
    },
  },
  'permanence-en-ligne': {
    shared: {
      startsAt: '2027-03-09T17:30:00.000Z',
      endsAt: '2027-03-09T19:00:00.000Z',
      timezone: 'Europe/Paris',
      stage: 'scheduled',
      attendance: 'online',
      onlineUrl: 'https://visio.example/permanence-numerique',
      organizers: toAll('organization', 'les-voix-du-canal'),
      speakers: toAll('speaker', 'tomasz-wierzba-leroy'),
      section: to('section', 'vie-de-l-association'),
      tags: toAll('tag', 'numerique-libre', 'accessibilite', 'vie-associative'),
    },
    texts: {
      fr: {
        title: 'Permanence numérique à distance',
        slug: 'permanence-numerique-a-distance',
        summary:
          'Une heure et demie en visioconférence libre pour poser vos questions sans vous déplacer, en français, en anglais ou en arabe.',
        body: [
          text(
            paragraph(
              'Rien à installer : un navigateur suffit. La caméra n’est jamais obligatoire, et les questions peuvent être écrites. Les sous-titres sont tapés en direct par une bénévole.',
            ),
          ),
        ],
        cover: figure(
          'voix-multiples.jpg',
          'Des dizaines de bulles de parole de toutes les couleurs, serrées les unes contre les autres',
        ),
      },
      en: {
        title: 'Online drop-in: digital questions',
        slug: 'online-drop-in',
        summary:
          'An hour and a half by free video call to ask your questions without leaving home, in French, English or Arabic.',
        body: [
          text(
            paragraph(
              'Nothing to install: a browser will do. The camera is never required, questions may be written, and a volunteer types live captions.',
            ),
          ),
        ],
        cover: figureInEnglish(
          'voix-multiples.jpg',
          'Dozens of speech bubbles of every colour, close to each other',
        ),
      },
      ar: {
        title: 'ساعة استقبال رقمية عن بُعد',
        slug: 'online-drop-in',
        summary: 'ساعة ونصف عبر مكالمة فيديو حرة لطرح أسئلتكم من بيوتكم، بالفرنسية أو الإنجليزية أو العربية.',
        body: [
          text(
            paragraph(
              'لا حاجة إلى تثبيت أي برنامج: يكفي متصفح. الكاميرا ليست إلزامية أبدًا، ويمكن كتابة الأسئلة.',
            ),
          ),
        ],
        cover: figure(
          'voix-multiples.jpg',
          'عشرات من فقاعات الكلام بألوان مختلفة',
          undefined,
          'Portevoix (CC0)',
        ),
      },
    },
  },
  'nuit-des-recits': {
    shared: {
      startsAt: '2027-09-18T18:00:00.000Z',
      endsAt: '2027-09-18T22:00:00.000Z',
      timezone: 'Europe/Paris',
      stage: 'postponed',
      attendance: 'mixed',
      onlineUrl: 'https://radiopasserelle.example/direct',
      organizers: toAll('organization', 'radio-passerelle', 'les-voix-du-canal'),
      speakers: toAll('speaker', 'yacine-morvan-saidi', 'mariama-diallo-vasseur', 'violette-sarda-koumba'),
      section: to('section', 'luttes'),
      tags: toAll('tag', 'recit', 'education-populaire'),
    },
    texts: {
      fr: {
        title: 'La nuit des récits',
        slug: 'la-nuit-des-recits',
        summary:
          'Sept histoires vraies dites sur la passerelle, diffusées en direct à la radio. Soirée reportée : nouvelle date annoncée, sous réserve de la météo.',
        body: [
          text(
            paragraph(
              'Chaque récit dure sept minutes, sans notes. Les personnes qui ne veulent pas monter sur la passerelle peuvent enregistrer leur voix à l’avance, ou confier leur texte à quelqu’un d’autre.',
            ),
            paragraph(
              'La première date a été annulée par l’alerte orage. Les inscriptions restent valables : ',
              link('écrivez-nous', '/pages/contact'),
              ' seulement si vous ne pouvez plus venir.',
            ),
          ),
        ],
        cover: figure(
          'passerelle-la-nuit.jpg',
          'La nuit, une passerelle rouge enjambe un canal ; les fenêtres allumées se reflètent dans l’eau',
        ),
        venue: {
          name: 'La passerelle et La Remise (lieux fictifs)',
          address: QUAY,
          accessibility:
            'La passerelle a des marches : la retransmission se suit assis·e, à La Remise, de plain-pied.',
        },
      },
    },
  },
};
