import { Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useOtherSave } from './use-other-save';

/** What Strapi tells a panel beside the edit page of an entry; without `document` while it is new. */
interface EditedEntry {
  activeTab: string;
  collectionType: string;
  model: string;
  documentId?: string;
  document?: { locale?: string | null; updatedAt?: string };
}

/** Panel that warns whoever is writing, before they write over what somebody else has saved meanwhile. */
export function OtherSavePanel({ activeTab, collectionType, model, documentId, document }: EditedEntry) {
  const { formatMessage, formatTime } = useIntl();
  const isModified = useForm('OtherSavePanel', (form) => form.modified);
  const other = useOtherSave({
    uid: model,
    documentId: document && collectionType !== 'single-types' ? (documentId ?? null) : null,
    locale: document?.locale ?? null,
    version: document?.updatedAt ?? '',
    isModified: isModified && activeTab !== 'published',
  });
  if (!other) return null;
  const say = (name: string, values?: Record<string, string>) =>
    formatMessage({ id: `portevoix.other-save.${name}`, defaultMessage: name }, values);
  return {
    title: say('title'),
    content: (
      <Typography variant="pi" textColor="danger600" role="alert" data-other-save>
        {say('text', { by: other.by || say('somebody'), time: formatTime(other.at, { timeStyle: 'short' }) })}
      </Typography>
    ),
  };
}
