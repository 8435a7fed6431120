import type { Core } from '@strapi/strapi';

const LINKS = 'articles_related_articles_lnk';

/**
 * Takes articles out of their own «À lire aussi». The checklist has refused that since; what was published before ended in a 500 at
 * its next publication (Strapi 5.54 links the new row to the one that it has just deleted).
 */
export async function up(knex: Core.Strapi['db']['connection']): Promise<void> {
  // A fresh database has no content yet.
  if (!(await knex.schema.hasTable(LINKS))) return;
  await knex.raw(
    `DELETE FROM ${LINKS} link USING articles one, articles other
     WHERE one.id = link.article_id AND other.id = link.inv_article_id AND one.document_id = other.document_id`,
  );
}
