import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { withAddresses } from '../../adapters/reader-addresses';
import { shownDownloadCounts } from '../../adapters/shown-download-counts';
import { UID } from '../../domain/content/uids';

type Values = Record<string, unknown>;

export type Answer = { data: Values | Values[] | null; meta: Values };

/** How the answer to a query is completed. */
export interface Reading {
  /** Locale to answer when there is nothing in the one asked for; null when the request names none. */
  fallback: string | null;
  computed: Set<string>;
}

/** Names that `fields` may ask for although no column has them. */
export function computedOf(uid: string): string[] {
  return ['url', 'breadcrumb', ...(uid === UID.document ? ['downloadCount'] : [])];
}

/** The answer with what is computed of its entries. */
export async function present(
  strapi: Core.Strapi,
  uid: string,
  answer: Answer,
  reading: Reading,
): Promise<Answer> {
  const entries = [answer.data ?? []].flat();
  const addressed = await withAddresses(strapi, uid, entries, reading.computed);
  const presented = await withDownloads(strapi, addressed, reading);
  const meta = reading.fallback ? { ...answer.meta, locale: entries[0]?.locale ?? null } : answer.meta;
  return { data: Array.isArray(answer.data) ? presented : (presented[0] ?? null), meta };
}

/** Sends an answer as text: of an object, Koa and its compression would each write it out anew. */
export function send(ctx: Context, answer: Answer): void {
  ctx.type = 'application/json';
  ctx.body = JSON.stringify(answer);
}

async function withDownloads(
  strapi: Core.Strapi,
  entries: Values[],
  { computed }: Reading,
): Promise<Values[]> {
  if (!computed.has('downloadCount')) return entries;
  const ids = entries.map(({ documentId }) => documentId as string);
  const counts = await shownDownloadCounts(strapi, ids);
  return entries.map((entry) => ({
    ...entry,
    downloadCount: counts?.get(entry.documentId as string) ?? null,
  }));
}
