import { panelRefusal } from '../../src/domain/panel/panel-refusal';

test.each([
  ['Invalid credentials', /mot de passe ne correspond pas/],
  ["File type 'image/svg+xml' is not allowed", /JPEG.*PDF/],
  ['Some of the provided components in body are not related to the entity', /changée ailleurs/],
  ['Not Found', /n’existe plus/],
  ['2 relation(s) of type api::tag.tag associated with this entity do not exist', /supprimé entre-temps/],
])('says %j in words for a volunteer', (message, words) => {
  expect(panelRefusal(message)).toMatch(words);
});

test.each([
  'Donnez un titre à cette fiche.',
  'The name must be unique and a role with name `x` already exists.',
])('leaves %j as it is', (message) => {
  expect(panelRefusal(message)).toBe(message);
});
