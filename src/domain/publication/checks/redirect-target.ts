import { type Refusal, refusal } from '../refusal';

const CODES = [301, 302, 410];

/** Refuses a redirect from nowhere, to nowhere, to itself, or with a code that is none of 301, 302, 410 (RFC 9110 §15). */
export function checkRedirectTarget(entry: Record<string, unknown>): Refusal[] {
  const from = String(entry.from ?? '');
  const to = String(entry.to ?? '');
  const refusals: Refusal[] = [];
  if (!isPath(from))
    refusals.push(
      refusal(
        'redirect-from-not-a-path',
        ['from'],
        'L’ancienne adresse commence par une barre, sans le nom du site : /actualites/ancien-titre.',
        '"from" must be a path from the root of the site, e.g. /actualites/old-title.',
      ),
    );
  if (!CODES.includes(Number(entry.code)))
    refusals.push(
      refusal(
        'redirect-code-unknown',
        ['code'],
        'Le code est 301 (déménagé pour toujours), 302 (déménagé pour un temps) ou 410 (supprimé).',
        '"code" must be 301, 302 or 410.',
      ),
    );
  if (!(Number(entry.code) === 410 && !to) && !isPath(to) && !isWebAddress(to))
    refusals.push(
      refusal(
        'redirect-to-nowhere',
        ['to'],
        'Dites où mène l’ancienne adresse : /actualites/nouveau-titre, ou https://…',
        '"to" must be a path or an absolute http(s) address (it may be empty only with code 410).',
      ),
    );
  if (from && from === to)
    refusals.push(
      refusal(
        'redirect-to-itself',
        ['to'],
        'Cette redirection tourne en rond : choisissez une autre adresse d’arrivée.',
        'A redirect cannot lead to itself: change "to".',
      ),
    );
  return refusals;
}

/** A path from the root of the site; browsers read `//host` and `/\host` as another site. */
function isPath(value: string): boolean {
  return /^\/(?![/\\])\S*$/.test(value);
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]\S*$/i.test(value) && URL.canParse(value);
}
