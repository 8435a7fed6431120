import { useQueryParams } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { isDrafted } from '../../domain/content/uids';
import { Checklist } from './checklist';

/** What Strapi tells a panel beside the edit page of an entry; without `document` while it is new. */
interface EditedEntry {
  activeTab: string;
  model: string;
  documentId?: string;
  document?: { documentId: string; locale?: string | null; updatedAt?: string; status?: string };
}

/** Panel «Prêt à publier ?», for drafts of types with a checklist. */
export function ChecklistPanel({ activeTab, model, document }: EditedEntry) {
  const { formatMessage } = useIntl();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  if (!isDrafted(model) || activeTab === 'published') return null;
  const locale = document?.locale ?? query.plugins?.i18n?.locale ?? null;
  const documentId = document?.documentId ?? null;
  return {
    title: formatMessage({ id: 'portevoix.checklist.title', defaultMessage: 'Ready to publish?' }),
    content: (
      <Checklist
        key={`${documentId} ${locale}`}
        uid={model}
        documentId={documentId}
        locale={locale}
        version={document?.updatedAt ?? ''}
        isOnline={document?.status === 'published'}
      />
    ),
  };
}
