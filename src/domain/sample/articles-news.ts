import {
  callout,
  callToAction,
  figure,
  figureInEnglish,
  heading,
  keyFigure,
  link,
  list,
  paragraph,
  picture,
  quoteFrom,
  quoteOf,
  text,
} from './blocks';
import type { SampleArticle } from './entry';
import type { ArticleKey } from './keys';
import { to, toAll } from './reference';

type News =
  | 'permanence-numerique'
  | 'salle-du-quai'
  | 'deux-mille-signatures'
  | 'assemblee-generale-2026'
  | 'nuit-des-recits-reportee'
  | 'bilan-premiere-saison';

export const news: Pick<Record<ArticleKey, SampleArticle>, News> = {
  'permanence-numerique': {
    shared: {
      kind: 'news',
      publishedOn: '2026-04-13T08:00:00.000Z',
      section: to('section', 'vie-de-l-association'),
      tags: toAll('tag', 'numerique-libre', 'accessibilite', 'vie-associative'),
      authors: toAll('speaker', 'tomasz-wierzba-leroy'),
      organizations: toAll('organization', 'les-voix-du-canal'),
      event: to('event', 'permanence-en-ligne'),
    },
    texts: {
      fr: {
        title: 'La permanence numérique vous attend le samedi',
        slug: 'permanence-numerique-du-samedi',
        standfirst:
          'Un téléphone récalcitrant, un dossier en ligne qui refuse d’avancer, un site à réveiller : chaque samedi de 10 h à 12 h 30, deux bénévoles s’assoient à côté de vous. Gratuit, sans rendez-vous.',
        cover: figure(
          'voix-multiples.jpg',
          'Des dizaines de bulles de parole de toutes les couleurs, serrées les unes contre les autres',
        ),
        body: [
          text(
            paragraph(
              'Nous ne faisons pas à votre place : nous faisons avec vous, une fois, lentement, et vous repartez avec la marche à suivre écrite sur une carte. Si la carte ne suffit pas, revenez ; elle était mal écrite.',
            ),
            heading(2, 'Ce que vous pouvez apporter'),
            list(
              'une démarche bloquée (nous ne gardons aucun mot de passe) ;',
              'un texte de votre association à relire ou à rendre accessible ;',
              'un vieil ordinateur, pour lui donner un système libre et quelques années de plus.',
            ),
            heading(2, 'En plusieurs langues'),
            paragraph(
              'On vous reçoit en français, en arabe, en anglais, en polonais et en soninké, selon les semaines. Le deuxième mardi du mois, la permanence se tient ',
              link('à distance', '/agenda/permanence-numerique-a-distance'),
              '.',
            ),
          ),
          callout(
            'practical',
            'Venir',
            paragraph(
              'La Remise, 12, quai de l’Exemple, Pantin. Entrée de plain-pied par la cour. Poussettes et chiens d’assistance bienvenus.',
            ),
          ),
        ],
      },
      en: {
        title: 'Digital drop-in: we are here on Saturdays',
        slug: 'digital-drop-in-on-saturdays',
        standfirst:
          'A stubborn phone, an online form that will not move, a website to wake up: every Saturday from 10 am to 12.30 pm two volunteers sit down next to you. Free of charge, no appointment.',
        cover: figureInEnglish(
          'voix-multiples.jpg',
          'Dozens of speech bubbles of every colour, close to each other',
        ),
        body: [
          text(
            paragraph(
              'We do not do it for you: we do it with you, once, slowly, and you leave with the steps written on a card. If the card is not enough, come back; it was badly written.',
            ),
            paragraph(
              'Bring a form that is stuck (we keep no password), a text of your association, or an old computer that deserves a free system and a few more years.',
            ),
            paragraph(
              'You are welcome in French, Arabic, English, Polish and Soninke, depending on the week. On the second Tuesday of the month the drop-in is held ',
              link('online', '/en/events/online-drop-in'),
              '.',
            ),
          ),
          callout(
            'practical',
            'Getting there',
            paragraph('La Remise, 12, quai de l’Exemple, Pantin. Step-free entrance through the yard.'),
          ),
        ],
      },
      ar: {
        title: 'الاستقبال الرقمي: نحن في انتظاركم كل سبت',
        slug: 'digital-drop-in-on-saturdays',
        standfirst:
          'هاتف عنيد، أو ملف إداري عالق على الإنترنت، أو موقع جمعية يحتاج إلى من يوقظه: كل يوم سبت من العاشرة إلى الثانية عشرة والنصف يجلس متطوعان إلى جانبكم. مجانًا ومن دون موعد مسبق.',
        cover: figure(
          'voix-multiples.jpg',
          'عشرات من فقاعات الكلام بألوان مختلفة',
          undefined,
          'Portevoix (CC0)',
        ),
        body: [
          text(
            paragraph(
              'لا نقوم بالأمر بدلًا منكم، بل نقوم به معكم، مرة واحدة وببطء، ثم تغادرون ومعكم بطاقة كُتبت عليها الخطوات. وإن لم تكفِ البطاقة فعودوا إلينا: فهي التي لم تُكتب جيدًا.',
            ),
            heading(2, 'ماذا يمكنكم أن تحضروا؟'),
            list(
              'معاملة إدارية متوقفة، ونحن لا نحتفظ بأي كلمة سر؛',
              'نصًّا لجمعيتكم نراجعه معًا أو نجعله سهل القراءة للجميع؛',
              'حاسوبًا قديمًا نثبّت عليه نظامًا حرًّا ليعيش سنوات أخرى.',
            ),
            heading(2, 'بلغات عدة'),
            paragraph(
              'نستقبلكم بالفرنسية والعربية والإنجليزية والبولندية والسوننكية بحسب الأسابيع. وفي الثلاثاء الثاني من كل شهر يُعقد الاستقبال ',
              link('عن بُعد', '/ar/events/online-drop-in'),
              '.',
            ),
          ),
          callout(
            'practical',
            'كيف تصلون إلينا',
            paragraph(
              'La Remise, 12, quai de l’Exemple, Pantin. المدخل من الفناء بلا درج، وعربات الأطفال مرحَّب بها.',
            ),
          ),
        ],
        byline: 'فريق أصوات القناة',
      },
    },
  },
  'salle-du-quai': {
    shared: {
      kind: 'press-release',
      publishedOn: '2026-03-16T07:00:00.000Z',
      section: to('section', 'libertes-associatives'),
      tags: toAll('tag', 'vie-associative', 'democratie-locale'),
      organizations: toAll('organization', 'les-voix-du-canal', 'radio-passerelle', 'l-assiette-partagee'),
      documents: toAll('document', 'dossier-de-presse'),
      campaign: to('campaign', 'une-salle-pour-se-reunir'),
      licence: 'cc-by',
    },
    texts: {
      fr: {
        title: 'La salle du quai ferme : nous demandons un calendrier',
        slug: 'la-salle-du-quai-ferme',
        standfirst:
          'Communiqué. Vingt-trois associations perdent leur lieu de réunion sans date de réouverture. Elles ne demandent pas un privilège : un planning public, une réponse écrite, et un soir par semaine.',
        byline: 'Les Voix du canal, Radio Passerelle et L’Assiette partagée (organisations fictives)',
        cover: figure(
          'salle-ouverte.jpg',
          'Deux personnes devant une porte rouge ouverte sur une salle éclairée où des chaises forment un cercle',
        ),
        body: [
          text(
            paragraph(
              'Pantin, le 16 mars 2026. La salle du quai, où se tenaient chaque semaine des cours de français, une chorale, deux permanences et un ciné-club, a fermé ses portes pour travaux. Aucune date de réouverture n’a été communiquée aux usager·es.',
            ),
            paragraph(
              'Entre septembre et février, nos associations ont tenu le compte de leurs demandes de salle.',
            ),
          ),
          keyFigure({
            value: '11 sur 40',
            label: 'demandes de salle acceptées en six mois, dont aucune après 18 h',
            source: 'Relevé du collectif (fictif), septembre 2025 – février 2026',
            sampleSize: 40,
            method:
              'Recensement des courriels et formulaires envoyés par huit associations. Sur les vingt-neuf refus, dix-sept n’ont reçu aucune réponse, neuf invoquaient le manque de personnel, trois un créneau déjà pris.',
          }),
          text(
            heading(2, 'Nos trois demandes'),
            list(
              'un calendrier des travaux, publié et tenu à jour ;',
              'une réponse motivée à chaque demande, sous quinze jours ;',
              'un soir par semaine, dès avril, dans un autre bâtiment public.',
            ),
          ),
          quoteOf(
            'mariama-diallo-vasseur',
            'La liberté de se réunir ne se mesure pas aux textes, mais au nombre de clés qui tournent dans les serrures à dix-neuf heures.',
          ),
          {
            __component: 'content.documents',
            title: 'Presse',
            introduction: 'Le dossier complet, avec le détail du relevé.',
          },
          text(
            paragraph(
              'Contact : Mariama Diallo-Vasseur, ',
              link('presse@lesvoixducanal.example', 'mailto:presse@lesvoixducanal.example'),
              '.',
            ),
          ),
        ],
      },
    },
  },
  'deux-mille-signatures': {
    shared: {
      kind: 'news',
      publishedOn: '2026-06-08T06:30:00.000Z',
      section: to('section', 'libertes-associatives'),
      tags: toAll('tag', 'vie-associative', 'democratie-locale', 'recit'),
      authors: toAll('speaker', 'garance-idrissi-paulet'),
      organizations: toAll('organization', 'les-voix-du-canal'),
      campaign: to('campaign', 'une-salle-pour-se-reunir'),
    },
    texts: {
      fr: {
        title: '1 264 signatures, et le chœur qui répète dans un garage',
        slug: '1264-signatures',
        standfirst:
          'La pétition « Une salle pour se réunir » a dépassé la moitié de son objectif. En attendant, les associations s’arrangent : tour d’horizon des lieux improbables où l’on se retrouve ce printemps.',
        cover: figure(
          'mains-levees.jpg',
          'Sept mains levées, de toutes les couleurs de peau, sur un fond prune',
        ),
        body: [
          text(
            paragraph(
              'Le chœur du lundi chante dans le garage d’un réparateur de vélos, entre deux cadres suspendus ; l’acoustique, paraît-il, est excellente. Le ciné-club projette sur le pignon d’un immeuble, avec l’accord écrit des quatre-vingt-deux locataires. Le cours de français, lui, a trouvé une cantine, à condition de rendre les tables propres.',
            ),
            paragraph(
              'Tout cela fait de belles photos. Tout cela ne dure pas : le garage rouvre en septembre, les soirs raccourcissent, la cantine change d’horaires. C’est pourquoi la pétition continue jusqu’au 15 décembre 2027, date du vote du règlement des salles.',
            ),
            heading(2, 'Il manque 736 signatures'),
            paragraph(
              'Les feuilles papier comptent autant que les clics : un tiers des signatures vient des tables du marché. Pour tenir une table deux heures, ',
              link('écrivez-nous', '/pages/contact'),
              '.',
            ),
          ),
          picture(
            figure(
              'carte-du-quartier.jpg',
              'Plan stylisé du quartier : cinq repères signalent des lieux de part et d’autre du canal',
              'Cinq lieux d’accueil provisoires, dont aucun n’a de vestiaire.',
            ),
            'wide',
          ),
          callToAction('Signer prend une minute.', 'Voir la campagne', '/campagnes/une-salle-pour-se-reunir'),
        ],
      },
    },
  },
  'assemblee-generale-2026': {
    shared: {
      kind: 'report',
      publishedOn: '2026-02-16T18:00:00.000Z',
      section: to('section', 'vie-de-l-association'),
      tags: toAll('tag', 'vie-associative', 'democratie-locale'),
      authors: toAll('speaker', 'violette-sarda-koumba'),
      speakers: toAll('speaker', 'mariama-diallo-vasseur', 'ines-ouali-carpentier'),
      organizations: toAll('organization', 'les-voix-du-canal'),
      documents: toAll('document', 'bulletin-2026'),
    },
    texts: {
      fr: {
        title: 'Assemblée générale 2026 : ce que nous avons décidé',
        slug: 'assemblee-generale-2026',
        standfirst:
          'Soixante-quatre personnes, quatre heures, trois votes serrés et une quiche tombée : le résumé de l’assemblée du 7 février, pour celles et ceux qui gardaient les enfants.',
        cover: figure(
          'reunion-vue-du-dessus.jpg',
          'Vue du dessus : dix personnes autour d’une grande table couverte d’ordinateurs, de papiers et de tasses',
        ),
        body: [
          text(
            heading(2, 'Les comptes'),
            paragraph(
              'L’année 2025 se termine avec 18 400 € de recettes et 17 950 € de dépenses. Le rapport financier a été approuvé à l’unanimité moins une abstention, celle du trésorier, par superstition.',
            ),
            heading(2, 'Trois votes'),
            list(
              'Tirer au sort la moitié du bureau : pour, par 38 voix contre 21.',
              'Quitter un réseau social où nous comptons 3 100 abonné·es : reporté d’un an, par 30 voix contre 29.',
              'Ouvrir la permanence un soir par mois : pour, à main levée.',
            ),
          ),
          quoteFrom(
            'Compte rendu de l’assemblée du 7 février 2026',
            'Il a été rappelé qu’un vote à une voix près oblige surtout à écouter les vingt-neuf.',
          ),
          keyFigure({
            value: '212',
            label: 'adhérent·es à jour de cotisation, contre 168 un an plus tôt',
            source: 'Registre des adhésions (association fictive), 31 décembre 2025',
            method:
              'Personnes ayant versé au moins 1 € dans l’année. Les dons sans adhésion ne sont pas comptés.',
          }),
          text(
            heading(2, 'Le nouveau bureau'),
            paragraph(
              'Mariama Diallo-Vasseur est réélue présidente. Inès Ouali-Carpentier rejoint le bureau, chargée des enquêtes. Quatre personnes ont été tirées au sort ; l’une d’elles a demandé si c’était grave. Réponse de la salle : oui, et on est là.',
            ),
          ),
          {
            __component: 'content.documents',
            title: 'Adhérer',
            introduction: 'Le bulletin 2026 tient sur une page.',
          },
        ],
      },
    },
  },
  'nuit-des-recits-reportee': {
    shared: {
      kind: 'news',
      publishedOn: '2026-06-26T15:00:00.000Z',
      section: to('section', 'luttes'),
      tags: toAll('tag', 'recit', 'education-populaire'),
      authors: toAll('speaker', 'yacine-morvan-saidi'),
      organizations: toAll('organization', 'radio-passerelle'),
      event: to('event', 'nuit-des-recits'),
    },
    texts: {
      fr: {
        title: 'La nuit des récits est reportée, les histoires non',
        slug: 'la-nuit-des-recits-est-reportee',
        standfirst:
          'L’alerte orage a vidé la passerelle une heure avant la première histoire. La soirée aura lieu le 18 septembre 2027 ; d’ici là, Radio Passerelle en diffuse une chaque vendredi.',
        cover: figure(
          'microphone.jpg',
          'Un grand micro de radio au milieu d’une onde sonore multicolore, un casque posé à côté',
        ),
        body: [
          text(
            paragraph(
              'À dix-neuf heures, le ciel était jaune. À dix-neuf heures dix, la préfecture recommandait de rester à l’abri. À dix-neuf heures vingt, soixante personnes mangeaient des parts de tarte sous l’auvent, et la conteuse la plus âgée commençait quand même, sans micro, pour les vingt qui pouvaient l’entendre.',
            ),
            paragraph(
              'C’est cette histoire-là, enregistrée sur un téléphone, qui ouvre notre série d’été. On y entend la pluie. Nous l’avons gardée.',
            ),
            heading(2, 'Vos inscriptions restent valables'),
            paragraph(
              'Les sept personnes retenues gardent leur place. Si la date ne vous convient pas, vous pouvez enregistrer votre récit en studio, le mercredi après-midi, ou le confier à une voix amie.',
            ),
          ),
          quoteOf(
            'yacine-morvan-saidi',
            'Un récit de sept minutes, ça se répète vingt fois. On a gagné un an de répétitions.',
          ),
          callToAction(
            'La nouvelle date et toutes les informations pratiques :',
            'La nuit des récits',
            '/agenda/la-nuit-des-recits',
          ),
        ],
      },
    },
  },
  'bilan-premiere-saison': {
    shared: {
      kind: 'report',
      section: to('section', 'numerique-citoyen'),
      tags: toAll('tag', 'numerique-libre', 'education-populaire'),
      authors: toAll('speaker', 'tomasz-wierzba-leroy'),
      organizations: toAll('organization', 'les-voix-du-canal'),
    },
    draft: true,
    texts: {
      fr: {
        title: 'Bilan des ateliers « Un site en un samedi »',
        slug: 'bilan-des-ateliers-un-site-en-un-samedi',
        standfirst:
          'Brouillon. Combien de sites ouverts, combien encore en vie six mois après, et ce que nous changerions : premier jet à relire à plusieurs avant publication.',
        cover: figure(
          'site-en-construction.jpg',
          'Un ordinateur portable où une page se compose bloc par bloc, entouré de papillons de couleur',
        ),
        body: [
          text(
            paragraph(
              'Trois ateliers, trente et une associations, vingt-huit sites ouverts. Six mois plus tard, vingt-deux ont publié au moins une actualité ; quatre sont restés à leur première page ; deux ont fermé.',
            ),
            paragraph(
              'Ce qui distingue les vingt-deux ? Presque toujours, elles étaient venues à deux. Nous le savions. Nous ne l’avions pas écrit sur l’affiche.',
            ),
            paragraph(
              'Ce que nous changerions : moins de temps sur les couleurs, davantage sur la page de contact, et un rappel par téléphone le mois suivant. Les deux sites fermés l’ont été faute d’une personne pour répondre aux messages, jamais faute d’outil.',
            ),
            heading(2, 'À vérifier avant de publier'),
            list(
              'l’accord des deux associations citées ;',
              'le nombre exact de sites encore en ligne au 1er septembre ;',
              'la photo de groupe : retrouver qui ne veut pas y paraître.',
            ),
          ),
          callout(
            'note',
            'Pour l’équipe',
            paragraph('Ce texte est un brouillon : il n’est visible que dans le panneau d’administration.'),
          ),
        ],
      },
    },
  },
};
