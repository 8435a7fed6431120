import { useIntl } from 'react-intl';
import { isDrafted } from '../../domain/content/uids';
import { EntryProposal } from './entry-proposal';

/** What Strapi tells a panel beside the edit page of an entry; without `document` while it is new. */
interface EditedEntry {
  model: string;
  documentId?: string;
  document?: { locale?: string | null; updatedAt?: string };
}

/** Panel «Publication», for entries that are saved. */
export function ProposalPanel({ model, documentId, document }: EditedEntry) {
  const { formatMessage } = useIntl();
  if (!documentId || !document || !isDrafted(model)) return null;
  const locale = document.locale ?? null;
  return {
    title: formatMessage({ id: 'portevoix.proposal.title', defaultMessage: 'Publication' }),
    content: (
      <EntryProposal
        key={`${documentId} ${locale}`}
        uid={model}
        documentId={documentId}
        locale={locale}
        version={String(document.updatedAt)}
      />
    ),
  };
}
