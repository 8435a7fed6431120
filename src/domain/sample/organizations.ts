import { figure, figureInEnglish } from './blocks';
import type { SampleOrganization } from './entry';
import type { OrganizationKey } from './keys';

/** The first four are made up. Of the others only what the public report of #AssoTech93 says. */
export const organizations: Record<OrganizationKey, SampleOrganization> = {
  'les-voix-du-canal': {
    shared: {
      name: 'Les Voix du canal',
      acronym: 'LVDC',
      kind: 'association',
      website: 'https://lesvoixducanal.example',
      email: 'bonjour@lesvoixducanal.example',
      profiles: [
        { network: 'mastodon', url: 'https://social.example/@lesvoixducanal', label: '@lesvoixducanal' },
        { network: 'peertube', url: 'https://videos.example/c/lesvoixducanal', label: 'Nos vidéos' },
      ],
      address: {
        street: '12, quai de l’Exemple',
        postalCode: '93500',
        city: 'Pantin',
        country: 'France',
        latitude: 48.896,
        longitude: 2.405,
      },
    },
    texts: {
      fr: {
        description:
          'Association fictive : elle sert d’exemple à Portevoix. Depuis 2016, on y apprend à prendre la parole, à raconter ce qu’on vit et à se servir du numérique sans lui obéir.',
        logo: figure(
          'logo-les-voix-du-canal.png',
          'Logo des Voix du canal : deux bulles de parole traversées de vagues',
        ),
      },
      en: {
        description:
          'A fictional association, made up as an example for Portevoix. Since 2016 people learn there to speak up, to tell what they live through, and to use digital tools without obeying them.',
        logo: figureInEnglish(
          'logo-les-voix-du-canal.png',
          'Logo of Les Voix du canal: two speech bubbles crossed by waves',
        ),
      },
      ar: {
        description:
          'جمعية خيالية تُستخدم مثالًا في Portevoix. نتعلّم فيها منذ 2016 أخذ الكلمة ورواية ما نعيشه.',
        logo: figure(
          'logo-les-voix-du-canal.png',
          'شعار الجمعية: فقاعتا كلام تعبرهما أمواج',
          undefined,
          'Portevoix (CC0)',
        ),
      },
    },
  },
  'l-assiette-partagee': {
    shared: {
      name: 'L’Assiette partagée',
      kind: 'collective',
      isPartner: true,
      website: 'https://assiettepartagee.example',
      email: 'collectif@assiettepartagee.example',
    },
    texts: {
      fr: {
        description:
          'Collectif fictif de parents d’élèves. Il aide les familles à compter, à formuler et à porter leurs demandes sur la cantine, des menus végétariens au temps laissé pour manger.',
        logo: figure(
          'logo-l-assiette-partagee.png',
          'Logo de L’Assiette partagée : une assiette dont un quart est mis de côté',
        ),
      },
      en: {
        description:
          'A fictional collective of parents. It helps families to count, to word and to carry their demands about school lunches.',
        logo: figureInEnglish(
          'logo-l-assiette-partagee.png',
          'Logo of L’Assiette partagée: a plate with one quarter set aside',
        ),
      },
    },
  },
  'radio-passerelle': {
    shared: {
      name: 'Radio Passerelle',
      kind: 'media',
      isPartner: true,
      website: 'https://radiopasserelle.example',
      profiles: [
        { network: 'website', url: 'https://radiopasserelle.example/podcasts', label: 'Les émissions' },
      ],
    },
    texts: {
      fr: {
        description:
          'Radio associative fictive, installée dans une ancienne billetterie. Les émissions sont préparées par les habitant·es, du choix du sujet au montage.',
        logo: figure(
          'logo-radio-passerelle.png',
          'Logo de Radio Passerelle : trois arches emboîtées comme des ondes',
        ),
      },
      en: {
        description:
          'A fictional community radio in a former ticket office. Residents prepare the programmes themselves, from the idea to the editing.',
        logo: figureInEnglish(
          'logo-radio-passerelle.png',
          'Logo of Radio Passerelle: three arches nested like waves',
        ),
      },
    },
  },
  'relais-du-halage': {
    shared: {
      name: 'Relais du halage',
      kind: 'association',
      visibility: 'hidden',
      address: { street: '3, venelle du Modèle', postalCode: '93500', city: 'Pantin' },
    },
    texts: {
      fr: {
        description:
          'Association fictive d’hébergement d’urgence. Sa fiche est masquée : son adresse ne doit paraître nulle part.',
      },
    },
  },
  voxpublic: organizer('VoxPublic', 'https://www.voxpublic.org'),
  'citizens-for-europe': organizer('Citizens for Europe'),
  eclore: organizer('Eclore'),
  medialab93: organizer('MediaLab93'),
  meltingbook: {
    shared: { name: 'MeltingBook', kind: 'media' },
    texts: {
      fr: { description: 'Média en ligne créé en 2011, présenté lors de la rencontre #AssoTech93.' },
      en: { description: 'Online media founded in 2011, presented at the #AssoTech93 meeting.' },
    },
  },
  zonzon93: {
    shared: { name: 'Zonzon93', kind: 'association' },
    texts: {
      fr: {
        description:
          'Association de prévention auprès des jeunes et de lien avec les personnes privées de liberté, présentée lors de la rencontre #AssoTech93.',
      },
      en: {
        description:
          'Association that works with young people and with people deprived of liberty, presented at the #AssoTech93 meeting.',
      },
    },
  },
  simplon: {
    shared: { name: 'Simplon.co', kind: 'school' },
    texts: {
      fr: {
        description:
          'École de formation aux métiers du numérique, présentée lors de la rencontre #AssoTech93.',
      },
      en: { description: 'School for digital trades, presented at the #AssoTech93 meeting.' },
    },
  },
};

function organizer(name: string, website?: string): SampleOrganization {
  return {
    shared: { name, kind: 'association', ...(website ? { website } : {}) },
    texts: {
      fr: {
        description: 'Une des quatre structures qui ont organisé la rencontre #AssoTech93, le 14 avril 2018.',
      },
      en: { description: 'One of the four organizers of the #AssoTech93 meeting on 14 April 2018.' },
    },
  };
}
