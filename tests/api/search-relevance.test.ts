import { openSearchDatabase } from '../support/search-database';
import { indexCorpus, ourEngine, relevanceOf } from '../support/search-relevance';

test('answers the graded queries at least as well as when this was written (nDCG@10 0.91, recall 0.79)', async () => {
  const { query, close } = await openSearchDatabase(1);
  try {
    const corpus = await indexCorpus(query);
    expect(corpus.length).toBeGreaterThanOrEqual(500);
    const { ndcg, recall, worst } = await relevanceOf(ourEngine(query), corpus);
    expect(worst.length).toBeGreaterThanOrEqual(60);
    expect(worst.filter((each) => each.ndcg < 0.3)).toEqual([]);
    expect(ndcg).toBeGreaterThan(0.89);
    expect(recall).toBeGreaterThan(0.75);
  } finally {
    await close();
  }
});
