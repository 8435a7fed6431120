/** Names that Strapi 5.54 lets pass at the root of a query and then leaves unread: whoever asks for page 2 gets page 1. */
const PAGINATION = ['page', 'pageSize', 'start', 'limit'];

/** What a list of another kind would know and this one does not, as a sentence for a developer; null when there is no such thing. */
export function misplacedParameter(query: Readonly<Record<string, unknown>>): string | null {
  if ('_q' in query) return '"_q" is not offered here: use filters, e.g. filters[title][$containsi]=…';
  const name = PAGINATION.find((one) => one in query);
  return name ? `"${name}" is asked for as pagination[${name}]=….` : null;
}
