import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { ALL_UIDS } from '../domain/content/uids';
import {
  type Configuration,
  mergeConfiguration,
  type Parts,
  wantedParts,
} from '../domain/panel/configuration';
import { COMPONENT_LAYOUTS } from '../domain/panel/layouts';
import { modelsOf } from './model-of';

/** What we last wrote: a hash of it all, so that an ordinary start compares one value, and the parts by type or component. */
interface Written {
  hash: string;
  parts: Record<string, Parts>;
}

const STORE = { type: 'core', name: 'portevoix', key: 'panel-configuration' } as const;

/**
 * Gives the content manager our French labels, layouts and lists. What an administrator has rearranged since we last wrote it
 * stays; new attributes get their labels. Does nothing when our wishes are those of the last start.
 */
export async function applyPanelConfiguration(strapi: Core.Strapi): Promise<void> {
  const modelOf = modelsOf(strapi);
  const uids = [...ALL_UIDS, ...Object.keys(COMPONENT_LAYOUTS)].filter((uid) => modelOf(uid));
  const parts: Record<string, Parts> = {};
  for (const uid of uids) {
    const model = modelOf(uid);
    if (model) parts[uid] = wantedParts(model, modelOf);
  }
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const written = (await strapi.store.get(STORE)) as Written | null;
  if (written?.hash === hash) return;
  for (const uid of uids) await mergeInto(strapi, uid, written?.parts[uid] ?? null, parts[uid] ?? {});
  await strapi.store.set({ ...STORE, value: { hash, parts } });
}

async function mergeInto(
  strapi: Core.Strapi,
  uid: string,
  written: Parts | null,
  wanted: Parts,
): Promise<void> {
  const isType = uid.startsWith('api::');
  const service = strapi.plugin('content-manager').service(isType ? 'content-types' : 'components');
  const { settings, metadatas, layouts } = (await service.findConfiguration({ uid })) as Configuration;
  const merged = mergeConfiguration({ settings, metadatas, layouts }, written, wanted);
  await service.updateConfiguration({ uid }, merged);
}
