import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Coming } from '../../domain/schedule/coming';
import { clockAt } from '../../domain/schedule/moment-on-clock';
import { momentText } from '../../domain/schedule/schedule-words';
import { EntryLink } from '../content/entry-link';

interface ComingDayProps {
  title: string;
  items: Coming[];
  say: (name: string, values?: Record<string, string>) => string;
}

/** One day of the calendar, each row a link to its entry. */
export function ComingDay({ title, items, say }: ComingDayProps) {
  const { locale } = useIntl();
  const timeOf = ({ at, timezone, refusal }: Coming) => {
    if (refusal !== null) return momentText(new Date(at), locale, timezone);
    return at.length > 10 ? clockAt(new Date(at), timezone).slice(11).replace(':', '\u00a0h\u00a0') : '';
  };
  return (
    <Box tag="section">
      <Typography tag="h2" variant="delta">
        {title.charAt(0).toUpperCase() + title.slice(1)}
      </Typography>
      <Box tag="ul" background="neutral0" shadow="tableShadow" hasRadius marginTop={2}>
        {items.map((item) => (
          <Flex
            key={`${item.kind} ${item.documentId} ${item.locale}`}
            tag="li"
            gap={4}
            padding={4}
            alignItems="center"
            borderColor="neutral150"
            borderWidth="0 0 1px 0"
          >
            <Box minWidth={item.refusal === null ? '5rem' : '16rem'}>
              <Typography textColor="neutral600">{timeOf(item)}</Typography>
            </Box>
            <Badge>{say(`kind.${item.kind}`)}</Badge>
            <Box flex={1}>
              <EntryLink entry={item}>{item.title || say('untitled')}</EntryLink>
              {item.refusal !== null && (
                <Typography tag="p" variant="pi" textColor="danger600">
                  {item.refusal}
                </Typography>
              )}
              {item.scheduledBy && (
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {say('by', { name: item.scheduledBy.name })}
                </Typography>
              )}
            </Box>
            <Typography variant="pi" textColor="neutral600">
              {item.locale.toUpperCase()}
            </Typography>
          </Flex>
        ))}
      </Box>
    </Box>
  );
}
