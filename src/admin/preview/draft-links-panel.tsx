import { useIntl } from 'react-intl';
import { isDrafted } from '../../domain/content/uids';
import { DraftLinks } from './draft-links';

/** What Strapi tells a panel beside the edit page of an entry; without `document` while it is new. */
interface EditedEntry {
  model: string;
  documentId?: string;
  document?: { locale?: string | null };
}

/** Panel «Partager le brouillon», for entries that are saved and of a type that has drafts. */
export function DraftLinksPanel({ model, documentId, document }: EditedEntry) {
  const { formatMessage } = useIntl();
  if (!documentId || !document || !isDrafted(model)) return null;
  const locale = document.locale ?? null;
  return {
    title: formatMessage({ id: 'portevoix.draft-links.title', defaultMessage: 'Share the draft' }),
    content: (
      <DraftLinks key={`${documentId} ${locale}`} uid={model} documentId={documentId} locale={locale} />
    ),
  };
}
