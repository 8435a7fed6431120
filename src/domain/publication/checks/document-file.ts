import { type Refusal, refusal } from '../refusal';

/** Refuses a document without its file, and one that replaces itself. */
export function checkDocumentFile(entry: Record<string, unknown>): Refusal[] {
  const refusals: Refusal[] = [];
  if (!entry.file)
    refusals.push(
      refusal(
        'document-without-file',
        ['file'],
        'Ajoutez le fichier à télécharger.',
        'A document needs its file: set "file".',
      ),
    );
  const supersedes = entry.supersedes as { documentId?: string } | null | undefined;
  if (supersedes?.documentId && supersedes.documentId === entry.documentId)
    refusals.push(
      refusal(
        'document-supersedes-itself',
        ['supersedes'],
        'Un document ne peut pas se remplacer lui-même : choisissez la version précédente.',
        'A document cannot supersede itself: set "supersedes" to the earlier version.',
      ),
    );
  return refusals;
}
