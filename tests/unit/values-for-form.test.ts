import { valuesForForm } from '../../src/domain/panel/values-for-form';

test('a block that the entry has lost since becomes a new one; others, files and entries keep their numbers', () => {
  const current = {
    title: 'Le tram',
    body: [{ __component: 'content.text', id: 7, __temp_key__: 'a0' }],
    cover: { id: 3, image: { id: 40, documentId: 'f', mime: 'image/jpeg' } },
  };
  const kept = {
    title: 'Le tram est là',
    body: [
      { __component: 'content.text', id: 7, __temp_key__: 'a0', body: [] },
      { __component: 'content.figure', id: 8, __temp_key__: 'a1', image: { id: 41, documentId: 'g' } },
    ],
    cover: { id: 2, alternativeText: 'Un quai', image: { id: 42, documentId: 'h' } },
    speakers: { connect: [{ id: 5, apiData: { id: 5, documentId: 's' } }], disconnect: [] },
  };
  expect(valuesForForm(kept, current)).toEqual({
    title: 'Le tram est là',
    body: [
      { __component: 'content.text', id: 7, __temp_key__: 'a0', body: [] },
      { __component: 'content.figure', __temp_key__: 'a1', image: { id: 41, documentId: 'g' } },
    ],
    cover: { alternativeText: 'Un quai', image: { id: 42, documentId: 'h' } },
    speakers: { connect: [{ id: 5, apiData: { id: 5, documentId: 's' } }], disconnect: [] },
  });
});
