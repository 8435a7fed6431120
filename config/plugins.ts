import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GRAPHQL_LIMITS, limitBreadthAndRelations } from '../src/domain/content/graphql-limits';
import { QUERY_LIMITS } from '../src/domain/content/query-limits';
import { readSettings } from './settings';

/** Names that GraphQL gives to our types: each step from one to another is a relation. */
const ENTRY_TYPES = new Set([
  'Article',
  'Campaign',
  'DownloadableDocument',
  'Event',
  'Organization',
  'Page',
  'Redirect',
  'Section',
  'Site',
  'Speaker',
  'Tag',
]);

/** What may be uploaded: what a browser shows or a reader opens, and nothing that could run in our origin (no SVG, HTML, scripts). */
const UPLOAD_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
  'application/pdf',
  'application/vnd.oasis.opendocument.*',
  'application/vnd.openxmlformats-officedocument.*',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/epub+zip',
  'text/plain',
  'text/csv',
  'audio/*',
  'video/*',
];

export default () => {
  // The i18n plugin reads its first locale from this variable alone (5.54, i18n/constants).
  process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE ??= readSettings(process.env).defaultLocale;
  const armor = new ApolloArmor({
    maxAliases: { n: GRAPHQL_LIMITS.aliases },
    maxDepth: { enabled: false },
    maxDirectives: { n: GRAPHQL_LIMITS.directives },
    // Counted by the parser (`parseOptions` below): armor's own count ends in a 500.
    maxTokens: { enabled: false },
    costLimit: { maxCost: GRAPHQL_LIMITS.cost, depthCostFactor: 1.4 },
    blockFieldSuggestion: { enabled: false },
  }).protect();
  const { mail } = readSettings(process.env);
  return {
    // Strapi's own provider knocks at the recipients' mail servers itself: it stands for "none".
    ...(mail && {
      email: {
        config: {
          provider: '@strapi/provider-email-nodemailer',
          providerOptions: { url: mail.smtpUrl },
          settings: { defaultFrom: mail.from, defaultReplyTo: mail.from },
        },
      },
    }),
    graphql: {
      config: {
        endpoint: '/graphql',
        shadowCRUD: true,
        landingPage: false,
        generateArtifacts: false,
        depthLimit: GRAPHQL_LIMITS.depth,
        defaultLimit: 25,
        maxLimit: QUERY_LIMITS.pageSize,
        apolloServer: {
          // The schema is public, as the OpenAPI document is.
          introspection: true,
          cors: false,
          ...armor,
          parseOptions: { maxTokens: GRAPHQL_LIMITS.tokens },
          validationRules: [...armor.validationRules, limitBreadthAndRelations(ENTRY_TYPES)],
        },
      },
    },
    upload: {
      config: {
        sizeLimit: 100 * 1024 * 1024,
        security: { allowedTypes: UPLOAD_TYPES },
      },
    },
  };
};
