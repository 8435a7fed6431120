import { languageOf } from '../reading/words';

/** What the page for partners says, in one language. `{…}` stands for what is filled in. */
export interface PartnerWords {
  heading: string;
  introduction: string;
  card: string;
  cardText: string;
  full: string;
  fullText: string;
  preview: string;
  snippet: string;
  snippetHint: string;
  frame: string;
  frameHint: string;
  looks: string;
  looksText: string;
  address: string;
  addressText: string;
  pageAddress: string;
  oEmbed: string;
  republish: string;
  republishText: string;
  republishAsk: string;
  republishHtml: string;
  canonical: string;
  canonicalHint: string;
  publishedBy: string;
  pictures: string;
  picturesText: string;
  alternative: string;
  noAlternative: string;
  credit: string;
  noCredit: string;
  downloadPicture: string;
  sharePictures: string;
  sharePicture: Record<'landscape' | 'square' | 'story', string>;
  feeds: string;
  feedsText: string;
  copy: string;
  copied: string;
}

const FRENCH: PartnerWords = {
  heading: 'Reprendre sur votre site',
  introduction:
    'Vous tenez un site, un blog, une lettre d’information ? Voici de quoi y montrer «{title}». Copiez un code, collez-le dans votre page : c’est tout. Rien n’est à installer, et personne n’est suivi à la trace : ni cookie, ni mouchard, ni service tiers.',
  card: 'La carte',
  cardText: 'Une image, un titre, quelques lignes, et le lien vers la page. Elle se met à jour toute seule.',
  full: 'Le contenu entier',
  fullText: 'Tout le contenu, dans un cadre qui prend la hauteur qu’il lui faut.',
  preview: 'Aperçu : {what}',
  snippet: 'Code à coller',
  snippetHint:
    'Si votre site refuse les scripts, vos lectrices et lecteurs verront le titre, le résumé et le lien.',
  frame: 'Variante sans script',
  frameHint: 'Un cadre de hauteur fixe : ajustez le nombre de «height» à votre goût.',
  looks: 'Clair, sombre, ou selon le choix de chacun',
  looksText:
    'Les couleurs suivent le réglage de la personne qui lit. Pour les fixer, ajoutez {attribute} à la balise «blockquote».',
  address: 'WordPress, Ghost et bien d’autres : une adresse suffit',
  addressText:
    'Collez l’adresse de la page, seule sur sa ligne, dans l’éditeur de votre site : la carte apparaît d’elle-même (oEmbed).',
  pageAddress: 'Adresse de la page',
  oEmbed: 'Adresse oEmbed, pour qui développe',
  republish: 'Republier le texte',
  republishText:
    'Vous pouvez reprendre ce texte chez vous en gardant les lignes de la fin : elles disent d’où il vient et à quelles conditions. {licence}',
  republishAsk:
    'Ce texte n’est pas sous licence libre : demandez-nous avant de le reprendre en entier. La carte et le cadre ci-dessus, eux, sont à vous sans rien demander.',
  republishHtml: 'Texte en HTML',
  canonical: 'Lien canonique',
  canonicalHint:
    'À placer dans l’en-tête (head) de votre page : les moteurs de recherche sauront où est l’original.',
  publishedBy: 'Publié par {site}, {date}, à l’adresse {address}',
  pictures: 'Images',
  picturesText:
    'Citez toujours le crédit, et reprenez le texte de remplacement : il est lu à qui ne voit pas l’image.',
  alternative: 'Texte de remplacement :',
  noAlternative: 'Image décorative : laissez le texte de remplacement vide.',
  credit: 'Crédit :',
  noCredit: 'Aucun crédit n’est indiqué.',
  downloadPicture: 'Télécharger l’image ({facts})',
  sharePictures: 'Visuels pour les réseaux sociaux',
  sharePicture: {
    landscape: 'Paysage (1200 × 630), pour un lien partagé',
    square: 'Carré (1080 × 1080), pour une publication',
    story: 'Vertical (1080 × 1920), pour une story',
  },
  feeds: 'Suivre ce que nous publions',
  feedsText: 'Des flux pour afficher chez vous nos prochaines publications, sans rien copier.',
  copy: 'Copier',
  copied: 'Copié',
};

const ENGLISH: PartnerWords = {
  heading: 'Use it on your site',
  introduction:
    'Do you run a website, a blog or a newsletter? Here is what you need to show “{title}” there. Copy a code, paste it into your page: that is all. There is nothing to install, and nobody is followed: no cookie, no tracker, no third party.',
  card: 'The card',
  cardText: 'A picture, a title, a few lines and a link to the page. It keeps itself up to date.',
  full: 'The whole content',
  fullText: 'Everything, in a frame that is as tall as it needs to be.',
  preview: 'Preview: {what}',
  snippet: 'Code to paste',
  snippetHint: 'Where your site refuses scripts, your readers see the title, the summary and the link.',
  frame: 'Without a script',
  frameHint: 'A frame of a fixed height: change the number of “height” as you like.',
  looks: 'Light, dark, or as each reader likes',
  looksText:
    'Colours follow the settings of whoever reads. To fix them, add {attribute} to the blockquote tag.',
  address: 'WordPress, Ghost and many others: an address is enough',
  addressText:
    'Paste the address of the page, alone on its line, into your site’s editor: the card appears by itself (oEmbed).',
  pageAddress: 'Address of the page',
  oEmbed: 'oEmbed address, for developers',
  republish: 'Republish the text',
  republishText:
    'You may use this text on your own site if you keep the lines at its end: they say where it comes from and on which terms. {licence}',
  republishAsk:
    'This text is not under a free licence: ask us before you use all of it. The card and the frame above are yours without asking.',
  republishHtml: 'Text in HTML',
  canonical: 'Canonical link',
  canonicalHint: 'Goes into the head of your page: search engines will know where the original is.',
  publishedBy: 'Published by {site}, {date}, at {address}',
  pictures: 'Pictures',
  picturesText:
    'Always give the credit, and use the alternative text: it is read to people who do not see the picture.',
  alternative: 'Alternative text:',
  noAlternative: 'A decorative picture: leave its alternative text empty.',
  credit: 'Credit:',
  noCredit: 'No credit is given.',
  downloadPicture: 'Download the picture ({facts})',
  sharePictures: 'Pictures for social networks',
  sharePicture: {
    landscape: 'Landscape (1200 × 630), for a shared link',
    square: 'Square (1080 × 1080), for a post',
    story: 'Upright (1080 × 1920), for a story',
  },
  feeds: 'Follow what we publish',
  feedsText: 'Feeds that show our next publications on your site, with nothing to copy.',
  copy: 'Copy',
  copied: 'Copied',
};

const ARABIC: PartnerWords = {
  heading: 'انشره على موقعك',
  introduction:
    'هل تدير موقعًا أو مدونة أو رسالة إخبارية؟ إليك ما يلزم لعرض «{title}» فيها. انسخ الرمز وألصقه في صفحتك، وهذا كل شيء. لا شيء يُثبَّت ولا أحد يُتعقَّب: لا ملفات ارتباط ولا أدوات تتبع ولا خدمات خارجية.',
  card: 'البطاقة',
  cardText: 'صورة وعنوان وبضعة أسطر ورابط إلى الصفحة. تتحدّث البطاقة من تلقاء نفسها.',
  full: 'المحتوى كاملًا',
  fullText: 'كل المحتوى في إطار يأخذ الارتفاع الذي يحتاج إليه.',
  preview: 'معاينة: {what}',
  snippet: 'الرمز المطلوب لصقه',
  snippetHint: 'إذا كان موقعك لا يقبل البرامج النصية، فسيرى قراؤك العنوان والملخص والرابط.',
  frame: 'من دون برنامج نصي',
  frameHint: 'إطار بارتفاع ثابت: غيّر رقم «height» كما تشاء.',
  looks: 'فاتح أو داكن أو بحسب اختيار القارئ',
  looksText: 'تتبع الألوان إعدادات القارئ. لتثبيتها أضف {attribute} إلى الوسم «blockquote».',
  address: 'ووردبريس وغوست وغيرهما: يكفي العنوان',
  addressText: 'ألصق عنوان الصفحة وحده في سطر داخل محرر موقعك، فتظهر البطاقة تلقائيًا (oEmbed).',
  pageAddress: 'عنوان الصفحة',
  oEmbed: 'عنوان oEmbed للمطورين',
  republish: 'إعادة نشر النص',
  republishText: 'يمكنك نشر هذا النص عندك مع الإبقاء على الأسطر الأخيرة: فهي تذكر مصدره وشروطه. {licence}',
  republishAsk:
    'هذا النص ليس تحت رخصة حرة: اطلب إذننا قبل نشره كاملًا. أما البطاقة والإطار أعلاه فهما لك من دون استئذان.',
  republishHtml: 'النص بصيغة HTML',
  canonical: 'الرابط الأصلي',
  canonicalHint: 'يوضع في رأس صفحتك (head) لتعرف محركات البحث مكان النص الأصلي.',
  publishedBy: 'نشرته {site}، {date}، على العنوان {address}',
  pictures: 'الصور',
  picturesText: 'اذكر دائمًا صاحب الصورة، وانسخ النص البديل: فهو يُقرأ لمن لا يرى الصورة.',
  alternative: 'النص البديل:',
  noAlternative: 'صورة للزينة: اترك نصها البديل فارغًا.',
  credit: 'المصدر:',
  noCredit: 'لم يُذكر مصدر.',
  downloadPicture: 'تنزيل الصورة ({facts})',
  sharePictures: 'صور لشبكات التواصل',
  sharePicture: {
    landscape: 'أفقية (1200 × 630) لرابط مشترك',
    square: 'مربعة (1080 × 1080) لمنشور',
    story: 'عمودية (1080 × 1920) لقصة',
  },
  feeds: 'تابع ما ننشره',
  feedsText: 'خلاصات تعرض منشوراتنا القادمة في موقعك من دون نسخ.',
  copy: 'نسخ',
  copied: 'تم النسخ',
};

const WORDS: Record<string, PartnerWords> = { fr: FRENCH, en: ENGLISH, ar: ARABIC };

/** Words of the language of `locale`; English for a language that has none here. */
export function partnerWordsOf(locale: string): PartnerWords {
  return WORDS[languageOf(locale)] ?? ENGLISH;
}
