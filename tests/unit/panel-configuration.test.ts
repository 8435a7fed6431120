import type { Model, ModelOf } from '../../src/domain/content/model';
import { type Configuration, mergeConfiguration, wantedParts } from '../../src/domain/panel/configuration';

const model: Model = {
  uid: 'api::tag.tag',
  attributes: { name: { type: 'string' }, slug: { type: 'string' } },
};
const modelOf: ModelOf = () => model;

const field = (label: string) => ({
  edit: { label, description: '', placeholder: '', visible: true, editable: true },
  list: { label, searchable: true, sortable: true },
});

/** As Strapi makes it for a new type. */
function untouched(): Configuration {
  return {
    settings: {
      pageSize: 10,
      mainField: 'name',
      defaultSortBy: 'name',
      defaultSortOrder: 'ASC',
      bulkable: true,
    },
    metadatas: { name: field('name'), slug: field('slug') },
    layouts: {
      list: ['id', 'name'],
      edit: [
        [
          { name: 'name', size: 6 },
          { name: 'slug', size: 6 },
        ],
      ],
    },
  };
}

const wanted = wantedParts(model, modelOf);
const ours = () => mergeConfiguration(untouched(), null, wanted);

test('gives a new type our labels, rows, columns and page size, and leaves the rest', () => {
  const configuration = ours();
  expect(configuration.metadatas.slug?.edit.label).toBe('Adresse de la page');
  expect(configuration.layouts.edit).toEqual([[{ name: 'name', size: 12 }], [{ name: 'slug', size: 12 }]]);
  expect(configuration.layouts.list).toEqual(['name', 'updatedAt']);
  expect(configuration.settings).toMatchObject({ pageSize: 50, bulkable: true });
});

test('changes nothing the second time', () => {
  expect(mergeConfiguration(ours(), wanted, wanted)).toEqual(ours());
});

test('keeps what an administrator has changed, and only that', () => {
  const changed = ours();
  changed.layouts.edit.reverse();
  Object.assign(changed.metadatas.name?.edit ?? {}, { label: 'Intitulé' });
  const next = {
    ...wanted,
    'metadatas.name.edit.label': 'Nouveau',
    'metadatas.slug.edit.label': 'Nouvelle adresse',
  };
  const configuration = mergeConfiguration(changed, wanted, { ...next, 'layouts.edit': [] });
  expect(configuration.metadatas.name?.edit.label).toBe('Intitulé');
  expect(configuration.metadatas.slug?.edit.label).toBe('Nouvelle adresse');
  expect(configuration.layouts.edit).toEqual([[{ name: 'slug', size: 12 }], [{ name: 'name', size: 12 }]]);
});

test('does not take Strapi’s appending of a new attribute for an administrator’s hand', () => {
  const upgraded = ours();
  upgraded.metadatas.colour = field('colour');
  upgraded.layouts.edit.push([{ name: 'colour', size: 6 }]);
  const edit = [[{ name: 'colour', size: 12 }], [{ name: 'name', size: 12 }]];
  const configuration = mergeConfiguration(upgraded, wanted, {
    ...wanted,
    'layouts.edit': edit,
    'metadatas.colour.edit.label': 'Couleur',
  });
  expect(configuration.layouts.edit).toEqual(edit);
  expect(configuration.metadatas.colour?.edit.label).toBe('Couleur');
});

test('gives a new attribute its label even where an administrator rearranged the page', () => {
  const upgraded = ours();
  upgraded.layouts.edit.reverse();
  upgraded.metadatas.colour = field('colour');
  upgraded.layouts.edit.push([{ name: 'colour', size: 6 }]);
  const configuration = mergeConfiguration(upgraded, wanted, {
    ...wanted,
    'layouts.edit': [],
    'metadatas.colour.edit.label': 'Couleur',
  });
  expect(configuration.metadatas.colour?.edit.label).toBe('Couleur');
  expect(configuration.layouts.edit.flat().map(({ name }) => name)).toEqual(['slug', 'name', 'colour']);
});

test('does not take a removed attribute for an administrator’s hand', () => {
  const upgraded = ours();
  delete upgraded.metadatas.slug;
  upgraded.layouts.edit.pop();
  const configuration = mergeConfiguration(upgraded, wanted, {
    ...wanted,
    'layouts.edit': [[{ name: 'name', size: 6 }]],
  });
  expect(configuration.layouts.edit).toEqual([[{ name: 'name', size: 6 }]]);
  expect(configuration.metadatas.slug).toBeUndefined();
});
