import type { Model, ModelOf } from '../content/model';
import { ALL_UIDS } from '../content/uids';
import { publicAttributes } from './public-attributes';

/** The types that the document describes and the components in them. */
export interface ApiModels {
  types: Model[];
  /** Blocks of dynamic zones that readers see, by uid. */
  blocks: Map<string, Model>;
  /** Other components that readers see, by uid. */
  parts: Map<string, Model>;
  /** Members of each dynamic zone, by the attribute's name. */
  zones: Map<string, string[]>;
  modelOf: ModelOf;
}

/**
 * The public types and every component that a reader can meet in one. Components only reached through a private attribute stay out.
 * @throws Error when a component is both a block and a part, or two zones of one name differ: their schemas could not share a name.
 */
export function apiModels(modelOf: ModelOf): ApiModels {
  const models: ApiModels = { types: [], blocks: new Map(), parts: new Map(), zones: new Map(), modelOf };
  for (const uid of ALL_UIDS) {
    const model = modelOf(uid);
    if (!model) throw new Error(`There is no model ${uid}`);
    models.types.push(model);
    collect(model, models);
  }
  for (const uid of models.blocks.keys())
    if (models.parts.has(uid)) throw new Error(`${uid} is a block of a dynamic zone and a component as well`);
  return models;
}

function collect(model: Model, models: ApiModels): void {
  for (const [name, attribute] of publicAttributes(model)) {
    if (attribute.type === 'component' && attribute.component)
      enter(attribute.component, models.parts, models);
    if (attribute.type !== 'dynamiczone') continue;
    const members = attribute.components ?? [];
    const known = models.zones.get(name);
    if (known && known.join() !== members.join())
      throw new Error(`The dynamic zones named "${name}" take different blocks`);
    models.zones.set(name, members);
    for (const uid of members) enter(uid, models.blocks, models);
  }
}

function enter(uid: string, into: Map<string, Model>, models: ApiModels): void {
  if (into.has(uid)) return;
  const model = models.modelOf(uid);
  if (!model) throw new Error(`There is no component ${uid}`);
  into.set(uid, model);
  collect(model, models);
}
