import type { Client } from 'pg';

/** Has the database note each published row of an article as it is written: the table `published_rows`, a `document_id` each. */
export async function notePublishedRows(database: Client): Promise<void> {
  await database.query(`
    CREATE TABLE published_rows (document_id text);
    CREATE FUNCTION note_published() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.published_at IS NOT NULL THEN INSERT INTO published_rows VALUES (NEW.document_id); END IF;
        RETURN NEW;
      END $$;
    CREATE TRIGGER note_published AFTER INSERT ON articles FOR EACH ROW EXECUTE FUNCTION note_published();`);
}
