import { QUERY_LIMITS } from '../content/query-limits';

/** What a developer reads before anything else, in CommonMark: headings of level 2, paragraphs, lists, code. */
export function introduction(serverUrl: string, defaultLocale: string): string {
  return `Everything that is published can be read by anybody, without a key and from any origin. Answers are JSON.

## Start here

\`\`\`sh
curl '${serverUrl}/api/articles'
\`\`\`

A list answers cards: the plain attributes of each entry and what a preview of it shows. The address of one entry answers its whole page in one call: every block of its body, its relations, its documents with their files.

\`\`\`sh
curl '${serverUrl}/api/articles/slug/assotech93'
\`\`\`

Keep \`documentId\` when you need to find an entry again: it never changes. \`id\` is the number of a row and does.

A slug can change. The old one then answers 301 with the new address in \`Location\`; HTTP clients follow by themselves.

## Find and sort

\`\`\`sh
curl -g '${serverUrl}/api/events?filters[startsAt][$gte]=2026-06-01&sort=startsAt:asc&pagination[pageSize]=10'
\`\`\`

\`\`\`sh
curl -g '${serverUrl}/api/articles?filters[section][slug][$eq]=vie-de-l-association&filters[kind][$in]=news&filters[kind][$in]=report'
\`\`\`

\`/api/search\` looks through everything at once, and inside files:

\`\`\`sh
curl '${serverUrl}/api/search?q=discrimination&type=article'
\`\`\`

## Ask for less, or for more

With \`fields\` or \`populate\` an answer holds what you name, instead of the usual. \`id\` and \`documentId\` are always there.

\`\`\`sh
curl -g '${serverUrl}/api/articles?fields=title,slug,url&populate[cover][populate]=image'
\`\`\`

## Languages

An entry has one version for each language it is written in. Without \`locale\` the answer is in the default language, here \`${defaultLocale}\`. With \`fallback=default\` an entry that is not translated yet is answered in the default language, and \`meta.locale\` says so. One entry names its versions in other languages under \`localizations\`.

\`\`\`sh
curl '${serverUrl}/api/articles?locale=en&fallback=default'
\`\`\`

## Write

Writing takes an API token, made in the panel under Settings, API Tokens. What is written is published at once unless \`status=draft\` is given. The panel's checklist holds here too: an entry that is published without a section, say, is answered 400, each attribute with its reason and a \`code\` in \`error.details.errors\`.

\`\`\`sh
curl -X POST '${serverUrl}/api/tags' \\
  -H 'Authorization: Bearer API_TOKEN' -H 'Content-Type: application/json' \\
  -d '{ "data": { "name": "économie circulaire" } }'
\`\`\`

A token that may update a type also reads its drafts, with \`status=draft\`.

## Errors

An error is \`{ "data": null, "error": { "status", "name", "message", "details" } }\`. The message says what was wrong and what to do.

- 400: something in the request is wrong or over a limit.
- 401: the API token is unknown or has run out.
- 403: this takes an API token that is allowed to do it.
- 404: there is nothing of that name, or nothing that readers may see.
- 410: it was removed for good.

## Limits

- ${QUERY_LIMITS.pageSize} entries in a page, 25 unless asked otherwise.
- ${QUERY_LIMITS.populateDepth} levels of \`populate\`, ${QUERY_LIMITS.populatedAttributes} attributes in all of them together, ${QUERY_LIMITS.relationHops} relations in a row.
- ${QUERY_LIMITS.filterDepth} levels of \`filters\`, ${QUERY_LIMITS.filterConditions} conditions; ${QUERY_LIMITS.sortKeys} keys in \`sort\`.
- ${QUERY_LIMITS.queryStringBytes / 1024} KB for the query string.

## GraphQL and TypeScript

The same content is answered at \`${serverUrl}/graphql\`. A list has no order of its own there: name a \`sort\`.

\`\`\`sh
curl '${serverUrl}/graphql' -H 'Content-Type: application/json' \\
  -d '{ "query": "{ articles(sort: \\"publishedOn:desc\\") { title url } articleBySlug(slug: \\"assotech93\\") { title } }" }'
\`\`\`

Types of every answer for TypeScript lie at [/portevoix.d.ts](/portevoix.d.ts), this description for machines at [/api/openapi.json](/api/openapi.json).
`;
}
