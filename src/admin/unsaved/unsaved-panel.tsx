import { Button, Flex, Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { type Unsaved, useUnsaved } from './use-unsaved';

/** What Strapi tells a panel beside the edit page of an entry; without `document` while it is new. */
interface EditedEntry {
  activeTab: string;
  model: string;
  documentId?: string;
  document?: { locale?: string | null; updatedAt?: string };
}

/** Panel «Texte non enregistré», there only when the person left something unsaved in this browser. */
export function UnsavedPanel({ activeTab, model, documentId, document }: EditedEntry) {
  const { formatMessage } = useIntl();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const version = document?.updatedAt ?? '';
  const locale = document?.locale ?? query.plugins?.i18n?.locale ?? null;
  const unsaved = useUnsaved({ uid: model, documentId: documentId ?? null, locale, version });
  if (!unsaved.copy || activeTab === 'published') return null;
  return {
    title: formatMessage({ id: 'portevoix.unsaved.title', defaultMessage: 'Not saved' }),
    content: <UnsavedText unsaved={unsaved} isOlder={unsaved.copy.version !== version} />,
  };
}

function UnsavedText({ unsaved, isOlder }: { unsaved: Unsaved; isOlder: boolean }) {
  const { formatMessage, formatDate } = useIntl();
  const say = (name: string, values?: Record<string, string>) =>
    formatMessage({ id: `portevoix.unsaved.${name}`, defaultMessage: name }, values);
  const date = formatDate(unsaved.copy?.at, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-unsaved>
      <Typography variant="pi" textColor="neutral800" role="status">
        {say('text', { date })}
      </Typography>
      {isOlder && (
        <Typography variant="pi" textColor="danger600">
          {say('older')}
        </Typography>
      )}
      <Button variant="secondary" fullWidth onClick={unsaved.takeUp}>
        {say('take-up')}
      </Button>
      <Button variant="tertiary" fullWidth onClick={unsaved.drop}>
        {say('drop')}
      </Button>
    </Flex>
  );
}
