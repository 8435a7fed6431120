const NOT_A_PICTURE =
  'Ce fichier ne s’ouvre pas comme une image\u00a0: il est abîmé, ou il porte un nom qui ne dit pas ce qu’il est.';
const NOT_ACCEPTED =
  'Ce genre de fichier n’est pas accepté. On peut ajouter des images (JPEG, PNG, WebP, AVIF, GIF), des PDF, des documents de bureautique, des sons et des vidéos.';
const CHANGED_MEANWHILE =
  'Cette fiche a été changée ailleurs depuis que vous l’avez ouverte\u00a0: copiez ce que vous venez d’écrire, rechargez la page, puis remettez-le.';

/** What Strapi 5.54 refuses in English to whoever works in the panel, in words for them. */
const WORDS: readonly (readonly [message: string | RegExp, words: string])[] = [
  [
    'Invalid credentials',
    'L’adresse ou le mot de passe ne correspond pas. Réessayez, ou choisissez «\u00a0Mot de passe oublié\u00a0».',
  ],
  ['Missing or invalid credentials', 'Votre session est finie : reconnectez-vous.'],
  [
    'Too many requests, please try again later.',
    'Trop d’essais à la suite\u00a0: attendez cinq minutes, puis réessayez.',
  ],
  [
    'Invalid registrationToken',
    'Cette invitation a déjà servi ou n’est plus valable\u00a0: demandez-en une autre à la personne qui vous l’a envoyée.',
  ],
  [
    'Invalid registration info',
    'Cette invitation a déjà servi ou n’est plus valable\u00a0: demandez-en une autre.',
  ],
  [
    'This reset password token has expired',
    'Ce lien n’est plus valable\u00a0: demandez-en un autre par «\u00a0Mot de passe oublié\u00a0».',
  ],
  [
    /^Email already taken$|^A user with this email address already exists$/,
    'Cette adresse a déjà un compte.',
  ],
  [/^(Forbidden|Forbidden access|Policy Failed)$/, 'Votre rôle ne permet pas de faire cela.'],
  ['MIME type is not allowed', NOT_ACCEPTED],
  ['Cannot verify file type for security reasons', NOT_ACCEPTED],
  [/^File type '[^']*' is not allowed$/, NOT_ACCEPTED],
  ['File is not a valid image', NOT_A_PICTURE],
  ['FileTooBig', 'Ce fichier est trop lourd : 100 Mo au plus.'],
  [
    'File name contains invalid characters',
    'Le nom de ce fichier contient des signes qui ne passent pas : renommez-le.',
  ],
  ['Files are empty', 'Ce fichier est vide.'],
  [/^(Document not found|Not Found$)/, 'Cela n’existe plus\u00a0: quelqu’un l’a peut-être supprimé.'],
  [/^Some of the provided components in \S+ are not related to the entity$/, CHANGED_MEANWHILE],
  [
    /^\d+ relation\(s\) of type \S+ associated with this entity do not exist$/,
    'Un contenu que vous avez choisi a été supprimé entre-temps\u00a0: retirez-le de la fiche.',
  ],
];

/** The refusal in French that a volunteer understands; the message as it is where there are no such words for it. */
export function panelRefusal(message: string): string {
  const found = WORDS.find(([asked]) =>
    typeof asked === 'string' ? asked === message : asked.test(message),
  );
  return found ? found[1] : message;
}
