import type { Core } from '@strapi/strapi';

/** Tells `subscriber` the id of each file of the library that was changed, replaced or deleted. What it throws is logged and stops nobody. */
export function onMediaChange(strapi: Core.Strapi, subscriber: (fileId: number) => void): void {
  const listen = async (payload: unknown) => {
    const id = (payload as { media?: { id?: unknown } } | undefined)?.media?.id;
    if (typeof id !== 'number') return;
    try {
      subscriber(id);
    } catch (error) {
      // A listener that throws would end the process (Strapi 5.54, services/event-hub).
      strapi.log.error(`[media] a change of file ${id} was not followed: ${(error as Error).stack ?? error}`);
    }
  };
  for (const event of ['media.update', 'media.delete']) strapi.eventHub.on(event, listen);
}
