import { refusal } from '../../publication/refusal';
import type { Rule } from '../item';
import { relatedIn } from '../parts';

/** An article does not lead to itself: Strapi 5.54 could not publish it a second time. */
export const RELATED_TO_OTHERS: Rule = {
  code: 'related-articles',
  level: 'blocking',
  overridable: false,
  path: ['relatedArticles'],
  done: { fr: '«\u00a0À lire aussi\u00a0» mène ailleurs.', en: 'The related articles are others.' },
  check({ documentId, relatedArticles }) {
    const related = relatedIn(relatedArticles);
    if (related.length === 0) return null;
    if (!related.some((article) => article.documentId === documentId)) return [];
    return [
      refusal(
        'article-related-to-itself',
        ['relatedArticles'],
        'Retirez cet article de «\u00a0À lire aussi\u00a0»\u00a0: il mènerait à lui-même.',
        'An article cannot be related to itself: take it out of "relatedArticles".',
      ),
    ];
  },
};
