import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { EntryLink } from '../content/entry-link';
import type { Usage, Usages } from './use-usages';

/** Entries shown at most: the others are counted. */
const SHOWN = 8;

/** The list of entries that use something, each with a link to its edit page. */
export function UsageList({ usages, more, others }: Pick<Usages, 'more' | 'others'> & { usages: Usage[] }) {
  const { formatMessage } = useIntl();
  const say = (name: string, values?: Record<string, number>) =>
    formatMessage({ id: `portevoix.usage.${name}`, defaultMessage: name }, values);
  const hidden = more + Math.max(0, usages.length - SHOWN);
  return (
    <>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label={say('list')}>
        {usages.slice(0, SHOWN).map((usage) => (
          <li key={`${usage.uid} ${usage.documentId}`}>
            <EntryLink entry={usage}>
              {usage.name || formatMessage({ id: 'portevoix.links.untitled', defaultMessage: 'Untitled' })}
            </EntryLink>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {[usage.type, !usage.isPublic && say('draft'), usage.by === 'link' && say('link')]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
          </li>
        ))}
      </Flex>
      {hidden > 0 && <Typography variant="pi">{say('more', { count: hidden })}</Typography>}
      {others > 0 && <Typography variant="pi">{say('others', { count: others })}</Typography>}
    </>
  );
}
