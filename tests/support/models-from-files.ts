import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Attribute, Model, ModelOf } from '../../src/domain/content/model';

/** The models as Strapi loads them, read from their files: what needs only the model needs no database. */
export function modelsFromFiles(root = process.cwd()): ModelOf {
  const models = new Map<string, Model>();
  for (const api of folders(resolve(root, 'src/api')))
    for (const type of folders(resolve(root, 'src/api', api, 'content-types'))) {
      const uid = `api::${api}.${type}`;
      models.set(uid, load(uid, resolve(root, 'src/api', api, 'content-types', type, 'schema.json')));
    }
  for (const category of folders(resolve(root, 'src/components')))
    for (const file of readdirSync(resolve(root, 'src/components', category))) {
      const uid = `${category}.${file.replace(/\.json$/, '')}`;
      models.set(uid, load(uid, resolve(root, 'src/components', category, file)));
    }
  return (uid) => models.get(uid);
}

function load(uid: string, file: string): Model {
  const model = JSON.parse(readFileSync(file, 'utf8')) as Omit<Model, 'uid'>;
  const attributes = Object.entries(model.attributes).map(([name, attribute]): [string, Attribute] => [
    name,
    attribute.type === 'customField' ? { ...attribute, type: 'enumeration' } : attribute,
  ]);
  return { ...model, uid, attributes: Object.fromEntries(attributes) };
}

function folders(folder: string): string[] {
  try {
    return readdirSync(join(folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
