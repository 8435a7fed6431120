import type { Core, Modules } from '@strapi/strapi';
import { cacheTag, EVERYTHING } from '../domain/cache/cache-tags';

/** Follows webhooks that were changed through another process: Strapi 5.54 reads them once, when it starts. */
export interface WebhookFollower {
  /** Takes the tags of what another process has changed. */
  heard(tags: readonly string[]): void;
  /** Reads them anew. */
  reload(): void;
  /** Done when what was to be read has been. Never rejects. */
  settled(): Promise<void>;
}

type Webhook = Modules.WebhookStore.Webhook;

/** What we use of Strapi's (5.54, core/services/webhook-runner): the sets that it keeps by events are not in its types. */
interface Runner extends Modules.WebhookRunner.WebhookRunner {
  webhooksMap: Map<string, Webhook[]>;
}

export function createWebhookFollower(strapi: Core.Strapi): WebhookFollower {
  const table = cacheTag.table(strapi.db.metadata.get('strapi::webhook').tableName);
  let reading: Promise<void> = Promise.resolve();

  const read = async () => {
    try {
      const runner = strapi.get('webhookRunner') as unknown as Runner;
      const found = (await strapi.get('webhookStore').findWebhooks()) as Webhook[];
      // Nothing is awaited in between: no event falls between two sets of them.
      for (const webhook of new Set([...runner.webhooksMap.values()].flat())) runner.remove(webhook);
      for (const webhook of found) runner.add(webhook);
    } catch (error) {
      strapi.log.error(`[webhooks] what another process has changed was not read: ${error}`);
    }
  };
  const reload = () => {
    reading = reading.then(read);
  };
  return {
    heard(tags) {
      if (tags.includes(table) || tags.includes(EVERYTHING)) reload();
    },
    reload,
    settled: () => reading,
  };
}
