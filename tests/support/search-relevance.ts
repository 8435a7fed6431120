import { runSearch } from '../../src/adapters/search';
import { type Query, writeEntry } from '../../src/adapters/search-rows';
import { openScope } from '../../src/adapters/search-scope';
import { learnWords } from '../../src/adapters/search-words';
import { type CorpusEntry, GRADED_QUERIES, gradeOf, searchCorpus } from './search-corpus';

export interface Relevance {
  /** Mean over all queries, 0 to 1: how near the first ten hits are to the best ten (Järvelin and Kekäläinen, 2002; gain 2^grade − 1). */
  ndcg: number;
  /** Mean share of the entries that are about what was asked for (grade 2 and 3) among the first fifty hits. */
  recall: number;
  /** Queries with their own nDCG, the worst first. */
  worst: { q: string; ndcg: number; recall: number }[];
}

/** documentIds that answer a text, the best first, fifty at most. */
export type Engine = (q: string) => Promise<string[]>;

/** Puts the corpus into the index. */
export async function indexCorpus(query: Query): Promise<CorpusEntry[]> {
  const corpus = searchCorpus();
  for (const entry of corpus) {
    const stored = { entry, version: 'corpus', file: null };
    await writeEntry(query, stored, 'Europe/Paris');
    await learnWords(query, stored, null);
  }
  return corpus;
}

/** How well an engine answers the graded queries. */
export async function relevanceOf(engine: Engine, corpus: readonly CorpusEntry[]): Promise<Relevance> {
  const byId = new Map(corpus.map((entry) => [entry.documentId, entry]));
  const each: Relevance['worst'] = [];
  for (const graded of GRADED_QUERIES) {
    const found = await engine(graded.q);
    const grades = found.map((id) => gradeOf(graded, byId.get(id) as CorpusEntry));
    const all = corpus.map((entry) => gradeOf(graded, entry)).sort((a, b) => b - a);
    const relevant = all.filter((grade) => grade >= 2).length;
    each.push({
      q: graded.q,
      ndcg: gain(grades) / gain(all),
      recall: grades.slice(0, 50).filter((grade) => grade >= 2).length / Math.min(50, relevant),
    });
  }
  const mean = (of: (one: (typeof each)[number]) => number) =>
    each.reduce((sum, one) => sum + of(one), 0) / each.length;
  return {
    ndcg: mean(({ ndcg }) => ndcg),
    recall: mean(({ recall }) => recall),
    worst: each.sort((a, b) => a.ndcg - b.ndcg),
  };
}

/** The search of this project. */
export function ourEngine(query: Query): Engine {
  return async (q) => {
    const { scope } = await openScope(query, 'fr', new Date());
    const filters = {
      ...scope,
      types: [],
      sections: null,
      linked: [],
      from: null,
      to: null,
      page: 1,
      pageSize: 50,
    };
    const { hits } = await runSearch(query, q, filters);
    return hits.map(({ documentId }) => documentId);
  };
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
