import type { Model } from '../domain/content/model';

type Values = Record<string, unknown>;

/** What a draft's relations are exchanged for. */
interface Readable {
  /** Whether entries of the type are drafts before they are published. */
  isDrafted(uid: string): boolean;
  /** Cards of those entries that are published, in any order. */
  published(uid: string, documentId: string[]): Promise<Values[]>;
  /** The entry itself, where it is published in other languages. */
  translations(): Promise<Values[]>;
}

/** A draft whose relations lead to drafts, with the published entries in their place, in the same order; what is not published is left out. */
export async function withPublishedRelations(
  draft: Values,
  model: Model | undefined,
  { isDrafted, published, translations }: Readable,
): Promise<Values> {
  const result: Values = { ...draft };
  if ('localizations' in result) result.localizations = await translations();
  for (const [name, { type, target }] of Object.entries(model?.attributes ?? {})) {
    const linked = result[name];
    if (type !== 'relation' || !target || name === 'localizations' || !linked || !isDrafted(target)) continue;
    const ids = [linked].flat().map((entry) => (entry as Values).documentId as string);
    const found = ids.length > 0 ? await published(target, ids) : [];
    const inOrder = ids.flatMap((id) => found.find(({ documentId }) => documentId === id) ?? []);
    result[name] = Array.isArray(linked) ? inOrder : (inOrder[0] ?? null);
  }
  return result;
}
