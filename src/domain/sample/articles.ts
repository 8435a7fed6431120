import { assotech93 } from './article-assotech93';
import { guides } from './articles-guides';
import { news } from './articles-news';
import { voices } from './articles-voices';
import type { SampleArticle } from './entry';
import type { ArticleKey } from './keys';

export const articles: Record<ArticleKey, SampleArticle> = { assotech93, ...guides, ...voices, ...news };

/** Linked once all articles exist, since two may name each other; both exist in every language of the first. */
export const relatedArticles: Partial<Record<ArticleKey, ArticleKey[]>> = {
  assotech93: ['un-site-avant-les-reseaux'],
  'un-site-avant-les-reseaux': ['assotech93', 'permanence-numerique'],
  'compter-pour-convaincre': ['assotech93', 'salle-du-quai'],
  'cyberharcelement-tenir': ['mon-compte-pas-ma-voix', 'assotech93'],
  'mon-compte-pas-ma-voix': ['cyberharcelement-tenir'],
  'deux-mille-signatures': ['salle-du-quai'],
  'ecrire-pour-toutes-et-tous': ['un-site-avant-les-reseaux'],
};
