import { figure, figureInEnglish } from './blocks';
import type { SampleSpeaker } from './entry';
import type { OrganizationKey, SpeakerKey } from './keys';
import { to, toAll } from './reference';

const PORTRAIT_CONSENT = {
  grantedOn: '2026-01-10',
  until: '2031-01-10',
  scope: 'Personne fictive : accord donné pour l’exemple, site et documents de l’association.',
};

/** The first eight are made up. Of the last four only what the public report of #AssoTech93 says; no likeness of anybody real. */
export const speakers: Record<SpeakerKey, SampleSpeaker> = {
  'mariama-diallo-vasseur': {
    shared: {
      name: 'Mariama Diallo-Vasseur',
      tags: toAll('tag', 'vie-associative', 'democratie-locale'),
      email: 'mariama@lesvoixducanal.example',
      profiles: [{ network: 'mastodon', url: 'https://social.example/@mariama', label: '@mariama' }],
      portraitConsent: PORTRAIT_CONSENT,
    },
    texts: {
      fr: {
        role: 'Présidente des Voix du canal',
        bio: 'Personnage fictif. Infirmière de nuit, elle préside l’association depuis 2021. Elle anime les ateliers de prise de parole et tient à ce que chaque réunion commence à l’heure.',
        portrait: figure(
          'portrait-mariama.jpg',
          'Portrait dessiné d’une femme noire aux cheveux bouclés, pull bleu canal, sourire tranquille',
        ),
        affiliations: [{ organization: to('organization', 'les-voix-du-canal'), position: 'Présidente' }],
      },
      en: {
        role: 'Chair of Les Voix du canal',
        bio: 'A fictional character. A night nurse, she has chaired the association since 2021 and runs its public-speaking workshops.',
        portrait: figureInEnglish(
          'portrait-mariama.jpg',
          'Drawn portrait of a Black woman with curly hair and a canal-blue jumper, smiling calmly',
        ),
        affiliations: [{ organization: to('organization', 'les-voix-du-canal'), position: 'Chair' }],
      },
    },
  },
  'tomasz-wierzba-leroy': {
    shared: {
      name: 'Tomasz Wierzba-Leroy',
      tags: toAll('tag', 'numerique-libre', 'accessibilite'),
      email: 'tomasz@lesvoixducanal.example',
      portraitConsent: PORTRAIT_CONSENT,
    },
    texts: {
      fr: {
        role: 'Référent numérique bénévole',
        bio: 'Personnage fictif. Réparateur de vélos, il a monté le premier site de l’association un dimanche de pluie. Il répond aux questions le samedi matin, café compris.',
        portrait: figure(
          'portrait-tomasz.jpg',
          'Portrait dessiné d’un homme à la barbe rousse et aux lunettes rondes, pull bleu nuit',
        ),
        affiliations: [
          { organization: to('organization', 'les-voix-du-canal'), position: 'Référent numérique' },
        ],
      },
      en: {
        role: 'Digital volunteer',
        bio: 'A fictional character. A bicycle mechanic, he built the association’s first website on a rainy Sunday and answers questions on Saturday mornings.',
        portrait: figureInEnglish(
          'portrait-tomasz.jpg',
          'Drawn portrait of a man with a red beard and round glasses in a night-blue jumper',
        ),
        affiliations: [
          { organization: to('organization', 'les-voix-du-canal'), position: 'Digital volunteer' },
        ],
      },
      ar: {
        role: 'متطوع مسؤول عن الأدوات الرقمية',
        bio: 'شخصية خيالية. يصلح الدراجات ويستقبل الناس صباح كل سبت للإجابة عن أسئلتهم الرقمية.',
        portrait: figure(
          'portrait-tomasz.jpg',
          'صورة مرسومة لرجل بلحية حمراء ونظارة مستديرة',
          undefined,
          'Portevoix (CC0)',
        ),
        affiliations: [{ organization: to('organization', 'les-voix-du-canal'), position: 'متطوع' }],
      },
    },
  },
  'ines-ouali-carpentier': {
    shared: {
      name: 'Inès Ouali-Carpentier',
      tags: toAll('tag', 'enquete', 'alimentation'),
      portraitConsent: PORTRAIT_CONSENT,
    },
    texts: {
      fr: {
        role: 'Coordinatrice des enquêtes de quartier',
        bio: 'Personnage fictif. Mère de deux écoliers et statisticienne de métier, elle aide les collectifs à poser des questions qui ne soufflent pas la réponse.',
        portrait: figure(
          'portrait-ines.jpg',
          'Portrait dessiné d’une femme souriante portant un foulard bleu et un pull vert',
        ),
        affiliations: [
          { organization: to('organization', 'l-assiette-partagee'), position: 'Cofondatrice' },
          { organization: to('organization', 'les-voix-du-canal'), position: 'Membre du bureau' },
        ],
      },
    },
  },
  'hortense-lebrun-nguyen': {
    shared: {
      name: 'Hortense Lebrun-Nguyen',
      tags: toAll('tag', 'cyberharcelement', 'discriminations'),
      portraitConsent: PORTRAIT_CONSENT,
    },
    texts: {
      fr: {
        role: 'Juriste bénévole',
        bio: 'Personnage fictif. Elle tient la permanence juridique un lundi sur deux, relit les courriers et rappelle qu’une capture d’écran se date.',
        portrait: figure(
          'portrait-hortense.jpg',
          'Portrait dessiné d’une femme à la frange noire et aux lunettes rouges, pull brique',
        ),
        affiliations: [
          { organization: to('organization', 'les-voix-du-canal'), position: 'Permanence juridique' },
        ],
      },
    },
  },
  'yacine-morvan-saidi': {
    shared: {
      name: 'Yacine Morvan-Saïdi',
      tags: toAll('tag', 'recit', 'education-populaire'),
      portraitConsent: PORTRAIT_CONSENT,
    },
    texts: {
      fr: {
        role: 'Animateur à Radio Passerelle',
        bio: 'Personnage fictif. Il apprend aux adolescent·es à monter un reportage et aux adultes à poser une question courte.',
        portrait: figure(
          'portrait-yacine.jpg',
          'Portrait dessiné d’un homme brun à la barbe courte, pull prune, sur fond jaune',
        ),
        affiliations: [{ organization: to('organization', 'radio-passerelle'), position: 'Animateur' }],
      },
      en: {
        role: 'Presenter at Radio Passerelle',
        bio: 'A fictional character. He teaches teenagers to edit a report, and adults to ask a short question.',
        portrait: figureInEnglish(
          'portrait-yacine.jpg',
          'Drawn portrait of a dark-haired man with a short beard in a plum jumper',
        ),
        affiliations: [{ organization: to('organization', 'radio-passerelle'), position: 'Presenter' }],
      },
    },
  },
  'violette-sarda-koumba': {
    shared: {
      name: 'Violette Sarda-Koumba',
      tags: toAll('tag', 'vie-associative'),
      portraitConsent: PORTRAIT_CONSENT,
    },
    texts: {
      fr: {
        role: 'Cofondatrice, mémoire de l’association',
        bio: 'Personnage fictif. Institutrice à la retraite, elle a prêté la péniche des premières réunions et garde tous les comptes rendus depuis 2016.',
        portrait: figure(
          'portrait-violette.jpg',
          'Portrait dessiné d’une femme âgée, chignon gris et boucles d’oreilles bleues',
        ),
        affiliations: [{ organization: to('organization', 'les-voix-du-canal'), position: 'Cofondatrice' }],
      },
    },
  },
  'garance-idrissi-paulet': {
    shared: {
      name: 'Garance Idrissi-Paulet',
      visibility: 'name-only',
      email: 'garance@lesvoixducanal.example',
    },
    texts: {
      fr: {
        role: 'Bénévole aux inscriptions',
        bio: 'Personnage fictif. Elle signe ses articles mais ne souhaite montrer ni son visage ni son métier.',
        affiliations: [{ organization: to('organization', 'les-voix-du-canal'), position: 'Bénévole' }],
      },
    },
  },
  'noor-sellami-prat': {
    shared: {
      name: 'Noor Sellami-Prat',
      visibility: 'hidden',
      tags: toAll('tag', 'cyberharcelement'),
      email: 'noor@lesvoixducanal.example',
    },
    texts: {
      fr: {
        role: 'Militante',
        bio: 'Personnage fictif. Prise pour cible en ligne, elle témoigne sans que rien de sa fiche ne soit public.',
        affiliations: [{ organization: to('organization', 'relais-du-halage'), position: 'Bénévole' }],
      },
    },
  },
  'nadia-henni-moulai': atAssotech93('Nadia Henni-Moulaï', 'meltingbook', {
    role: 'Journaliste, fondatrice de MeltingBook',
    bio: 'A présenté MeltingBook et coanimé l’atelier sur le récit lors de la rencontre #AssoTech93.',
    position: 'Fondatrice',
    english: {
      role: 'Journalist, founder of MeltingBook',
      bio: 'Presented MeltingBook and co-hosted the storytelling workshop at #AssoTech93.',
      position: 'Founder',
    },
  }),
  'laetitia-nonone': atAssotech93('Lætitia Nonone', 'zonzon93', {
    role: 'Zonzon93',
    bio: 'A présenté l’association Zonzon93 lors de la rencontre #AssoTech93.',
    english: { role: 'Zonzon93', bio: 'Presented the association Zonzon93 at #AssoTech93.' },
  }),
  'valentine-guillien': atAssotech93('Valentine Guillien', 'simplon', {
    role: 'Responsable territoriale Seine-Saint-Denis de Simplon.co',
    bio: 'A présenté le programme de formation au code de Simplon.co lors de la rencontre #AssoTech93.',
    position: 'Responsable territoriale Seine-Saint-Denis (2018)',
    english: {
      role: 'Head of Simplon.co for Seine-Saint-Denis',
      bio: 'Presented Simplon.co’s coding courses at #AssoTech93.',
      position: 'Head for Seine-Saint-Denis (2018)',
    },
  }),
  'erika-campelo': atAssotech93('Erika Campelo', 'voxpublic', {
    role: 'VoxPublic',
    bio: 'Est intervenue sur l’utilité d’un site pour une association lors de la rencontre #AssoTech93.',
    english: { role: 'VoxPublic', bio: 'Spoke at #AssoTech93 about why an association needs a website.' },
  }),
};

interface Words {
  role: string;
  bio: string;
  position?: string;
}

function atAssotech93(
  name: string,
  organization: OrganizationKey,
  { english, ...french }: Words & { english: Words },
): SampleSpeaker {
  const inLanguage = ({ role, bio, position }: Words) => ({
    role,
    bio,
    affiliations: [{ organization: to('organization', organization), ...(position ? { position } : {}) }],
  });
  return { shared: { name }, texts: { fr: inLanguage(french), en: inLanguage(english) } };
}
