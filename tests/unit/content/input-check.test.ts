import { inputFault } from '../../../src/domain/content/input-check';
import { UID } from '../../../src/domain/content/uids';
import { modelsFromFiles } from '../../support/models-from-files';

const modelOf = modelsFromFiles();
const fault = (data: unknown, uid: string = UID.article) => inputFault(uid, data, modelOf);
const text = { type: 'paragraph', children: [{ type: 'text', text: 'a' }] };

test.each<[string, object]>([
  ['nothing', {}],
  ['null everywhere', { title: null, section: null, tags: null, body: null, cover: null }],
  ['names that the type has not, which Strapi refuses', { nope: {} }],
  ['relations by documentId and by id', { section: 'a', tags: ['a', 1], speakers: [{ documentId: 'a' }] }],
  [
    'changes of relations',
    { tags: { connect: [{ documentId: 'a', position: { end: true } }], disconnect: [] } },
  ],
  ['a relation as it was read', { section: { id: 1, documentId: 'a', name: 'Rubrique' } }],
  ['pictures', { cover: { image: 3 }, seo: { shareImage: { image: { id: 3 } } } }],
  [
    'blocks',
    {
      body: [
        { __component: 'content.text', body: [text, { type: 'list', format: 'ordered', children: [] }] },
        { __component: 'content.gallery', figures: [{ image: 3 }] },
      ],
    },
  ],
])('lets %s pass', (_what, data) => {
  expect(fault(data)).toBeNull();
});

test.each<[string, unknown, RegExp]>([
  ['a list', [], /"data" takes an object/],
  ['a relation without an id', { section: { name: 'a' } }, /"section" takes a documentId/],
  ['an empty id', { section: '' }, /"section" takes a documentId/],
  ['a change without ids', { tags: { connect: [{}] } }, /"tags" takes a documentId/],
  ['a file without an id', { cover: { image: {} } }, /"cover.image" takes the id of a file/],
  ['a list of components where one stands', { cover: [] }, /"cover" takes an object/],
  ['blocks that are no list', { body: {} }, /"body" takes a list/],
  ['a block that is none of ours', { body: [{ __component: 'shared.seo' }] }, /one of content.text/],
  [
    'pictures of a gallery that are no list',
    { body: [{ __component: 'content.gallery', figures: {} }] },
    /"body.0.figures" takes a list/,
  ],
  [
    'text that is not formatted',
    { body: [{ __component: 'content.text', body: [{ type: 'paragraph', children: [null] }] }] },
    /"body.0.body" takes formatted text/,
  ],
])('refuses %s', (_what, data, says) => {
  expect(fault(data)).toMatch(says);
});
