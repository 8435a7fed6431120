import type { FetchFault } from '../safe-fetch/fetch-outcome';

/** What is wrong with a link. */
export type LinkFault =
  | 'page-missing'
  | 'page-unpublished'
  | 'page-removed'
  | 'file-missing'
  | 'not-found'
  | 'gone'
  | 'server-error'
  | 'refused'
  | FetchFault;

/** What was wrong, to somebody who wrote the link. */
const FAULTS: Record<LinkFault, string> = {
  'page-missing': 'Aucune page du site n’a cette adresse.',
  'page-unpublished': 'Cette page du site n’est pas publiée : les lecteurs ne la trouvent pas.',
  'page-removed': 'Cette page du site a été retirée.',
  'file-missing': 'Ce fichier n’est plus dans la médiathèque.',
  'not-found': 'Le site répond que cette page n’existe pas.',
  gone: 'Le site répond que cette page a été retirée.',
  'server-error': 'Le site répond par une erreur.',
  refused: 'Le site refuse de montrer cette page.',
  'address-invalid': 'Cette adresse n’est pas une adresse web.',
  'address-private': 'Cette adresse est celle d’un réseau privé : les lecteurs ne peuvent pas l’ouvrir.',
  'port-refused': 'Cette adresse n’a pas pu être vérifiée.',
  'host-unknown': 'Aucun site n’a ce nom : il a peut-être fermé.',
  unreachable: 'Le site ne répond pas.',
  'certificate-invalid': 'La connexion à ce site n’est pas sûre : son certificat n’est pas valable.',
  'answer-invalid': 'Le site ne répond pas comme un site web.',
  'answer-too-long': 'Cette adresse n’a pas pu être vérifiée.',
  'too-many-redirects': 'Le site renvoie d’une adresse à l’autre sans fin.',
  timeout: 'Le site met trop de temps à répondre.',
  stopped: 'Cette adresse n’a pas pu être vérifiée.',
};

/** One French sentence that says what was wrong. */
export function linkFaultSentence(fault: LinkFault): string {
  return FAULTS[fault];
}
