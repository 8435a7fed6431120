import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { UsageList } from './usage-list';
import { useUsages } from './use-usages';

/** What Strapi tells a panel beside the edit page of an entry; without `document` while it is new. */
interface EditedEntry {
  model: string;
  documentId?: string;
  document?: object;
  collectionType: string;
}

/** Panel «Utilisé dans», for every saved entry that others can use. */
export function UsagePanel({ model, documentId, document, collectionType }: EditedEntry) {
  const { formatMessage } = useIntl();
  // A redirect is used by nobody, and the record of the site by everybody.
  if (!documentId || !document || collectionType === 'single-types' || model.endsWith('.redirect'))
    return null;
  return {
    title: formatMessage({ id: 'portevoix.usage.title', defaultMessage: 'Used in' }),
    content: <UsagesOfEntry key={documentId} uid={model} documentId={documentId} />,
  };
}

function UsagesOfEntry({ uid, documentId }: { uid: string; documentId: string }) {
  const { formatMessage } = useIntl();
  const { usages, more, others, fault } = useUsages(uid, [documentId]);
  const say = (name: string) => formatMessage({ id: `portevoix.usage.${name}`, defaultMessage: name });
  const isUsed = usages !== null && usages.length + others > 0;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%" data-usages>
      {isUsed ? (
        <UsageList usages={usages} more={more} others={others} />
      ) : (
        <Typography variant="pi" textColor="neutral600">
          {fault ?? say(usages ? 'empty' : 'looking')}
        </Typography>
      )}
    </Flex>
  );
}
