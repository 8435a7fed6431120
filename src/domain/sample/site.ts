import { figure, figureInEnglish, heading, link, paragraph } from './blocks';
import type { SampleRedirect, SampleSite } from './entry';
import { to } from './reference';

export const site: SampleSite = {
  shared: {
    publisher: to('organization', 'les-voix-du-canal'),
    email: 'bonjour@lesvoixducanal.example',
    profiles: [
      { network: 'mastodon', url: 'https://social.example/@lesvoixducanal', label: '@lesvoixducanal' },
      { network: 'peertube', url: 'https://videos.example/c/lesvoixducanal', label: 'Nos vidéos' },
    ],
  },
  texts: {
    fr: {
      name: 'Les Voix du canal',
      tagline: 'Rendre le micro à celles et ceux qui ont quelque chose à dire (association fictive)',
      logo: figure(
        'logo-les-voix-du-canal.png',
        'Les Voix du canal : deux bulles de parole traversées de vagues',
      ),
      menu: [
        { label: 'Actualités', url: '/rubriques/actualites' },
        { label: 'Luttes contre les discriminations', url: '/rubriques/luttes-contre-les-discriminations' },
        { label: 'Numérique citoyen', url: '/rubriques/numerique-citoyen' },
        { label: 'Ressources', url: '/rubriques/ressources' },
        { label: 'Qui sommes-nous ?', url: '/pages/qui-sommes-nous' },
        { label: 'Nous soutenir', url: '/pages/nous-soutenir' },
      ],
      legalNotice: [
        heading(2, 'Éditeur'),
        paragraph(
          'Ce site d’exemple est livré avec Portevoix. L’association Les Voix du canal, présentée comme éditrice, est fictive : elle n’a ni siège, ni numéro d’enregistrement, ni compte en banque. Remplacez cette page par vos propres mentions légales avant toute mise en ligne.',
        ),
        heading(2, 'Réutilisation'),
        paragraph(
          'Sauf mention contraire, les textes sont sous licence Creative Commons BY-SA 4.0. Les illustrations sont versées au domaine public (CC0).',
        ),
        heading(2, 'Données personnelles'),
        paragraph(
          'Aucun traceur, aucune statistique nominative. Pour toute question : ',
          link('contact', '/pages/contact'),
          '.',
        ),
      ],
      defaultShareImage: figure(
        'canal-au-matin.jpg',
        'Le canal au matin : une péniche passe entre deux longs entrepôts de brique',
      ),
    },
    en: {
      name: 'Les Voix du canal',
      tagline: 'A microphone for those who have something to say (a fictional association)',
      logo: figureInEnglish(
        'logo-les-voix-du-canal.png',
        'Les Voix du canal: two speech bubbles crossed by waves',
      ),
      menu: [
        { label: 'News', url: '/en/sections/news' },
        { label: 'Against discrimination', url: '/en/sections/against-discrimination' },
        { label: 'Resources', url: '/en/sections/resources' },
        { label: 'About us', url: '/en/pages/about-us' },
        { label: 'Contact', url: '/en/pages/contact' },
      ],
      legalNotice: [
        paragraph(
          'This sample site comes with Portevoix. The association presented as its publisher is fictional. Put your own legal notice here before you publish anything.',
        ),
      ],
      defaultShareImage: figureInEnglish(
        'canal-au-matin.jpg',
        'The canal in the morning: a barge passes between two long brick warehouses',
      ),
    },
    ar: {
      name: 'أصوات القناة',
      tagline: 'نعيد لهم الميكروفون (جمعية خيالية، موقع مثال لبرنامج Portevoix)',
      logo: figure(
        'logo-les-voix-du-canal.png',
        'شعار الجمعية: فقاعتا كلام تعبرهما أمواج',
        undefined,
        'Portevoix (CC0)',
      ),
      menu: [{ label: 'أخبار', url: '/ar/sections/actualites' }],
      legalNotice: [paragraph('هذا موقع مثال يأتي مع برنامج Portevoix، والجمعية المذكورة فيه خيالية.')],
      defaultShareImage: figure(
        'canal-au-matin.jpg',
        'القناة صباحًا: قارب يمر بين مستودعين طويلين',
        undefined,
        'Portevoix (CC0)',
      ),
    },
  },
};

export const redirect: SampleRedirect = {
  shared: { from: '/spip.php/assotech93-rencontre', to: '/actualites/assotech93', code: 301 },
};
