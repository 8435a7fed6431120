import { useIntl } from 'react-intl';
import { UID } from '../../domain/content/uids';
import { DocumentFile } from './document-file';

/** What Strapi tells a panel beside the edit page of an entry; without `document` while it is new. */
interface EditedEntry {
  model: string;
  documentId?: string;
  document?: { updatedAt?: string };
}

/** Panel «Le fichier», for documents that are saved. */
export function DocumentFilePanel({ model, documentId, document }: EditedEntry) {
  const { formatMessage } = useIntl();
  if (model !== UID.document || !documentId || !document) return null;
  return {
    title: formatMessage({ id: 'portevoix.document-file.title', defaultMessage: 'The file' }),
    content: <DocumentFile key={documentId} documentId={documentId} version={String(document.updatedAt)} />,
  };
}
