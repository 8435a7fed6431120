import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { UsageList } from './usage-list';
import { useUsages } from './use-usages';

/** What changes for other entries when these are deleted: shown in the dialog that asks whether to. */
export function DeletionNotice({ uid, documentIds }: { uid: string; documentIds: string[] }) {
  const { formatMessage } = useIntl();
  const { usages, more, others, fault } = useUsages(uid, documentIds);
  const count = (usages?.length ?? 0) + more + others;
  const say = (name: string) =>
    formatMessage({ id: `portevoix.usage.${name}`, defaultMessage: name }, { count });
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={3}
      paddingTop={4}
      width="100%"
      data-deletion-notice
      role="status"
    >
      <Typography fontWeight={count > 0 ? 'bold' : 'regular'}>
        {fault ?? say(usages ? (count > 0 ? 'deletion' : 'deletion.none') : 'looking')}
      </Typography>
      {usages && count > 0 && <UsageList usages={usages} more={more} others={others} />}
    </Flex>
  );
}
