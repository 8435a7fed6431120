import { componentInput } from '../../../src/domain/content/component-input';
import { fullPopulate } from '../../../src/domain/content/full-populate';
import type { Attribute } from '../../../src/domain/content/model';

const MODELS: Record<string, Record<string, Attribute>> = {
  'api::a.a': {
    title: { type: 'string' },
    cover: { type: 'component', component: 'figure' },
    members: { type: 'component', component: 'member', repeatable: true },
    body: { type: 'dynamiczone', components: ['figure', 'note'] },
    section: { type: 'relation', target: 'api::section.section' },
    readers: { type: 'relation', target: 'api::b.b', mappedBy: 'a' },
    createdBy: { type: 'relation', target: 'admin::user' },
  },
  figure: { image: { type: 'media' }, credit: { type: 'string' } },
  member: {
    organization: { type: 'relation', target: 'api::b.b' },
    figure: { type: 'component', component: 'figure' },
  },
  note: { text: { type: 'string' } },
};
const modelOf = (uid: string) => {
  const attributes = MODELS[uid];
  return attributes && { uid, attributes };
};

test('a component that was read becomes input for another one: files by id, entries by documentId, rows without theirs', () => {
  const members = [
    {
      id: 1,
      organization: { id: 7, documentId: 'org' },
      figure: { id: 2, image: { id: 9, url: '/a.png' }, credit: 'A' },
    },
    { id: 3, organization: null, figure: null },
  ];
  expect(componentInput('member', members, modelOf)).toEqual([
    { organization: 'org', figure: { image: 9, credit: 'A' } },
    { organization: null, figure: null },
  ]);
  expect(componentInput('figure', null, modelOf)).toBeNull();
});

test('what is loaded is every component, block and own relation, and nothing of Strapi’s', () => {
  const figure = { populate: { image: true } };
  expect(fullPopulate('api::a.a', modelOf)).toEqual({
    cover: figure,
    members: { populate: { organization: true, figure } },
    body: { on: { figure, note: true } },
    section: true,
  });
});
