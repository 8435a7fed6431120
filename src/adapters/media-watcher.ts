import type { Core } from '@strapi/strapi';

const GONE = 'portevoix.file-gone';

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
  for (const event of ['media.update', 'media.delete', GONE]) strapi.eventHub.on(event, listen);
}

/** To be called once a file that was in use is deleted: Strapi (5.54) says so before it is, when entries still have it. */
export function tellFileGone(strapi: Core.Strapi, fileId: number): void {
  void strapi.eventHub.emit(GONE, { media: { id: fileId } });
}
