import type { Core } from '@strapi/strapi';
import type { Neighbour } from '../domain/cache/tags';

type Attribute = {
  target?: string;
  mappedBy?: string;
  joinTable?: { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string } };
};

/** A function that answers every entry that an entry of ours is linked with, in either direction, as the open transaction sees it. */
export function createNeighbours(
  strapi: Core.Strapi,
): (entry: { uid: string; documentId: string }) => Promise<Neighbour[]> {
  const tableOf = (uid: string) => strapi.db.metadata.get(uid).tableName;
  const links = [...strapi.db.metadata.values()]
    .filter(({ uid }) => uid.startsWith('api::'))
    .flatMap(({ uid, attributes }) =>
      (Object.values(attributes) as Attribute[]).flatMap(({ target, mappedBy, joinTable }) =>
        target?.startsWith('api::') && joinTable && !mappedBy ? [{ uid, target, joinTable }] : [],
      ),
    );
  const statements = new Map<string, string>();
  const statementFor = (uid: string): string => {
    const known = statements.get(uid);
    if (known) return known;
    const own = `(SELECT id FROM "${tableOf(uid)}" WHERE document_id = :documentId)`;
    const parts = links.flatMap(({ uid: source, target, joinTable }) => {
      const { name, joinColumn, inverseJoinColumn } = joinTable;
      const far = (far: string, farColumn: string, nearColumn: string) =>
        `SELECT '${far}' AS uid, far.document_id FROM "${name}" link JOIN "${tableOf(far)}" far ON far.id = link."${farColumn}" WHERE link."${nearColumn}" IN ${own}`;
      return [
        ...(target === uid ? [far(source, joinColumn.name, inverseJoinColumn.name)] : []),
        ...(source === uid ? [far(target, inverseJoinColumn.name, joinColumn.name)] : []),
      ];
    });
    const statement = parts.join(' UNION ');
    statements.set(uid, statement);
    return statement;
  };

  return async ({ uid, documentId }) => {
    const statement = statementFor(uid);
    if (!statement) return [];
    const found = await strapi.db.transaction(({ trx }) => trx.raw(statement, { documentId }));
    return (found as { rows: { uid: string; document_id: string }[] }).rows.map((row) => ({
      uid: row.uid,
      documentId: row.document_id,
    }));
  };
}
