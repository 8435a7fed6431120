import { Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { isDrafted } from '../../domain/content/uids';
import { ScheduledMoment } from './scheduled-moment';
import { useSchedule } from './use-schedule';

/** What Strapi tells a panel beside the edit page of an entry; without `document` while it is new. */
interface EditedEntry {
  model: string;
  documentId?: string;
  document?: { locale?: string | null; updatedAt?: string; publishedAt?: string | null };
}

/** Panel «Programmer», for entries that are saved and of a type that has drafts. */
export function SchedulePanel({ model, documentId, document }: EditedEntry) {
  const { formatMessage } = useIntl();
  if (!documentId || !document || !isDrafted(model)) return null;
  const locale = document.locale ?? null;
  return {
    title: formatMessage({ id: 'portevoix.schedule.title', defaultMessage: 'Schedule' }),
    content: (
      <EntrySchedule
        key={`${documentId} ${locale}`}
        uid={model}
        documentId={documentId}
        locale={locale}
        version={String(document.updatedAt)}
      />
    ),
  };
}

function EntrySchedule(entry: { uid: string; documentId: string; locale: string | null; version: string }) {
  const { formatMessage } = useIntl();
  const { schedule, fault, set } = useSchedule(entry);
  const isModified = useForm('EntrySchedule', (state) => state.modified, false);
  const say = (name: string, values?: Record<string, string>) =>
    formatMessage({ id: `portevoix.schedule.${name}`, defaultMessage: name }, values);

  if (fault) return <Typography variant="pi">{fault}</Typography>;
  if (!schedule) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-schedule>
      {schedule.changes.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say('nothing')}
        </Typography>
      )}
      {isModified && schedule.mayChange && (
        <Typography variant="pi" textColor="neutral600">
          {say('unsaved')}
        </Typography>
      )}
      <ScheduledMoment uid={entry.uid} kind="publish" schedule={schedule} say={say} onSet={set} />
      <ScheduledMoment uid={entry.uid} kind="unpublish" schedule={schedule} say={say} onSet={set} />
    </Flex>
  );
}
