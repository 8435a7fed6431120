const UNREACHABLE =
  'Le serveur ne répond pas. Ce que vous avez écrit est toujours là : vérifiez votre connexion, puis réessayez.';

/** What browsers say when no answer comes, or one that is no answer of ours: from a proxy before a server that is starting, say. */
const SAID_BY_BROWSERS = [
  'Failed to fetch',
  'NetworkError when attempting to fetch resource.',
  'Load failed',
  'Unexpected end of JSON input',
  'JSON.parse: unexpected character at line 1 column 1 of the JSON data',
  'JSON.parse: unexpected end of data at line 1 column 1 of the JSON data',
  "JSON Parse error: Unrecognized token '<'",
  'JSON Parse error: Unexpected EOF',
  // Chromium quotes the beginning of the page: nginx, Varnish and Caddy, Apache.
  `Unexpected token '<', "<html>\r\n<h"... is not valid JSON`,
  `Unexpected token '<', "<!DOCTYPE "... is not valid JSON`,
  `Unexpected token '<', "<!doctype "... is not valid JSON`,
];

/** Words for a connection that is cut and a server that does not answer. */
export const OUTAGES_FR: Record<string, string> = {
  ...Object.fromEntries(SAID_BY_BROWSERS.map((message) => [`apiError.${message}`, UNREACHABLE])),
  'apiError.Internal Server Error':
    'Le serveur n’a pas pu faire cela. Réessayez dans un moment ; si cela continue, prévenez la personne qui s’occupe du site.',
};
