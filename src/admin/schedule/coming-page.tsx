import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import { isoDay } from '../../domain/reading/dates';
import type { Coming } from '../../domain/schedule/coming';
import { useAnswer } from '../content/use-answer';
import { ComingDay } from './coming-day';
import { ComingMonth } from './coming-month';
import { ComingViews } from './coming-views';
import { daysOf } from './days-of';

interface ListedComing {
  timezone: string;
  coming: Coming[];
  /** Whether there is more than this. */
  isCut: boolean;
}

/** Page «À venir»: what was refused, and then what is to come, day by day or as a month (`?month=2026-12`, so that «back» comes back to it). */
export default function ComingPage() {
  const { formatMessage, locale } = useIntl();
  const [address, setAddress] = useSearchParams();
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.exec(address.get('month') ?? '')?.[0] ?? null;
  const params: Record<string, string> = month ? { month } : {};
  const { data: answer, fault } = useAnswer<ListedComing>('/content-manager/schedule', { params });
  const say = (name: string, values?: Record<string, string>) =>
    formatMessage({ id: `portevoix.coming.${name}`, defaultMessage: name }, values);

  // The month has no place for what was refused: it stands above, as in the list.
  const listed = answer?.coming.filter(({ refusal }) => month === null || refusal !== null) ?? [];

  return (
    <Page.Main aria-busy={!answer && !fault}>
      <Page.Title>{say('title')}</Page.Title>
      <Layouts.Header
        title={say('title')}
        subtitle={say('subtitle')}
        primaryAction={
          answer && (
            <ComingViews
              isMonth={month !== null}
              say={say}
              onView={(view) =>
                setAddress(
                  view === 'month'
                    ? { month: isoDay(new Date().toISOString(), answer.timezone).slice(0, 7) }
                    : {},
                )
              }
            />
          )
        }
      />
      <Layouts.Content>
        {fault && <Typography textColor="danger600">{fault}</Typography>}
        {!answer && !fault && <Typography>{say('loading')}</Typography>}
        {answer?.coming.length === 0 && month === null && (
          <Box background="neutral0" padding={8} shadow="tableShadow" hasRadius>
            <Flex direction="column" gap={2}>
              <Typography tag="h2" variant="delta">
                {say('empty')}
              </Typography>
              <Typography tag="p" textColor="neutral600" textAlign="center">
                {say('empty.help')}
              </Typography>
            </Flex>
          </Box>
        )}
        <Flex direction="column" alignItems="stretch" gap={6} data-coming>
          {daysOf(listed, locale, say('refused')).map(({ title, items }) => (
            <ComingDay key={title} title={title} items={items} say={say} />
          ))}
          {answer && month !== null && (
            <ComingMonth
              month={month}
              coming={answer.coming}
              timezone={answer.timezone}
              say={say}
              onMonth={(other) => setAddress({ month: other }, { replace: true })}
            />
          )}
          {answer?.isCut && (
            <Typography tag="p" textColor="neutral600">
              {say(month === null ? 'cut' : 'cut.month')}
            </Typography>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
