import {
  publisherPermissions,
  type RoleSubject,
  withLocales,
  writerPermissions,
} from '../../src/domain/panel/roles';

const subject = (uid: string, fields: string[], draftAndPublish = false): RoleSubject => ({
  uid,
  fields,
  inverse: ['articles'],
  draftAndPublish,
  localized: true,
});
const subjects = [
  subject('api::article.article', ['title', 'cover.credit', 'publishAt'], true),
  subject('api::speaker.speaker', [
    'name',
    'visibility',
    'articles',
    'portraitConsent.scope',
    'portraitConsent.until',
  ]),
  subject('api::section.section', ['name']),
];
const fieldsOf = (permissions: ReturnType<typeof writerPermissions>, verb: string, uid: string) =>
  permissions.find(({ action, subject: of }) => action.endsWith(`explorer.${verb}`) && of === uid)?.properties
    .fields;

test('lets Rédaction publish and delete nothing', () => {
  const actions = writerPermissions(subjects, ['fr']).map(({ action }) => action);
  expect(actions.filter((action) => /publish|delete|configure|settings/.test(action))).toEqual([]);
});

test('lets Rédaction change and delete only the files that it added', () => {
  const files = writerPermissions(subjects, ['fr']).filter(({ conditions }) => conditions.length > 0);
  expect(files).toEqual([
    {
      action: 'plugin::upload.assets.update',
      subject: null,
      properties: {},
      conditions: ['admin::is-creator'],
    },
  ]);
});

test('shows Rédaction no consent to a portrait, and lets it set a visibility only at creation', () => {
  const permissions = writerPermissions(subjects, ['fr']);
  expect(fieldsOf(permissions, 'read', 'api::speaker.speaker')).toEqual(['name', 'visibility', 'articles']);
  expect(fieldsOf(permissions, 'create', 'api::speaker.speaker')).toEqual(['name', 'visibility']);
  expect(fieldsOf(permissions, 'update', 'api::speaker.speaker')).toEqual(['name']);
});

test('lets Rédaction read a date of publication and not set it', () => {
  const permissions = writerPermissions(subjects, ['fr']);
  expect(fieldsOf(permissions, 'read', 'api::article.article')).toContain('publishAt');
  expect(fieldsOf(permissions, 'create', 'api::article.article')).toEqual(['title', 'cover.credit']);
  expect(fieldsOf(permissions, 'update', 'api::article.article')).toEqual(['title', 'cover.credit']);
});

test('lets Rédaction read sections and not touch them', () => {
  const permissions = writerPermissions(subjects, ['fr']).filter(
    ({ subject: of }) => of === 'api::section.section',
  );
  expect(permissions.map(({ action }) => action)).toEqual(['plugin::content-manager.explorer.read']);
});

test('lets Publication publish what has drafts, and see everything', () => {
  const permissions = publisherPermissions(subjects, ['fr', 'en']);
  const published = permissions.filter(({ action }) => action.endsWith('.publish'));
  expect(published.map(({ subject: of }) => of)).toEqual(['api::article.article']);
  expect(fieldsOf(permissions, 'read', 'api::speaker.speaker')).toContain('portraitConsent.scope');
  expect(permissions.every(({ subject: of, properties }) => !of || properties.locales?.length === 2)).toBe(
    true,
  );
});

test('adds a new locale where a permission held them all, and not where it was narrowed', () => {
  const [wide, narrow] = publisherPermissions(subjects, ['fr', 'en']);
  if (!wide || !narrow) throw new Error('no permissions');
  const narrowed = { ...narrow, properties: { ...narrow.properties, locales: ['fr'] } };
  const extended = withLocales([wide, narrowed], ['en', 'fr'], ['ar']);
  expect(extended?.map(({ properties }) => properties.locales)).toEqual([['fr', 'en', 'ar'], ['fr']]);
  expect(withLocales([narrowed], ['en', 'fr'], ['ar'])).toBeNull();
});
