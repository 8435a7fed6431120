import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { dayText } from '../../domain/reading/dates';
import type { Reason } from './use-checklist-facts';

interface KeptReasonsProps {
  reasons: Reason[];
  say: (name: string, values?: Record<string, string>) => string;
}

/** Why the entry went out although something was missing, by whom and when. */
export function KeptReasons({ reasons, say }: KeptReasonsProps) {
  const { locale, timeZone } = useIntl();
  const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Box>
      <Typography tag="h3" variant="sigma" textColor="neutral700">
        {say('reasons')}
      </Typography>
      <Flex
        tag="ul"
        direction="column"
        alignItems="stretch"
        gap={2}
        paddingTop={2}
        aria-label={say('reasons')}
      >
        {reasons.map(({ reason, madeBy, madeAt, items }) => (
          <li key={madeAt}>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {say('reason', { date: dayText(madeAt, locale, zone), name: madeBy ?? say('nobody') })}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral800">
              {reason}
            </Typography>
            {items.length > 0 && (
              <details>
                <Typography tag="summary" variant="pi" textColor="neutral700" cursor="pointer">
                  {say('reason.items')}
                </Typography>
                <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={1}>
                  {items.map((sentence) => (
                    <Typography key={sentence} tag="li" variant="pi" textColor="neutral600">
                      {sentence}
                    </Typography>
                  ))}
                </Flex>
              </details>
            )}
          </li>
        ))}
      </Flex>
    </Box>
  );
}
