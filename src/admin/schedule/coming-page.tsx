import { Box, Flex, Typography } from '@strapi/design-system';
import { type FetchError, Layouts, Page, useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Coming } from '../../domain/schedule/coming';
import { ComingDay } from './coming-day';
import { daysOf } from './days-of';

interface Answer {
  timezone: string;
  coming: Coming[];
}

/** Page «À venir»: what was refused, and then day by day what is to come. */
export default function ComingPage() {
  const { formatMessage, locale } = useIntl();
  const { get } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const say = (name: string, values?: Record<string, string>) =>
    formatMessage({ id: `portevoix.coming.${name}`, defaultMessage: name }, values);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what Strapi's hooks give is new at every rendering
  useEffect(() => {
    get<{ data: Answer }>('/content-manager/schedule').then(
      ({ data }) => setAnswer(data.data),
      (error: FetchError) => error.name !== 'AbortError' && setFault(formatAPIError(error)),
    );
  }, []);

  return (
    <Page.Main aria-busy={!answer && !fault}>
      <Page.Title>{say('title')}</Page.Title>
      <Layouts.Header title={say('title')} subtitle={say('subtitle')} />
      <Layouts.Content>
        {fault && <Typography textColor="danger600">{fault}</Typography>}
        {!answer && !fault && <Typography>{say('loading')}</Typography>}
        {answer?.coming.length === 0 && (
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
          {daysOf(answer?.coming ?? [], locale, say('refused')).map(({ title, items }) => (
            <ComingDay key={title} title={title} items={items} say={say} />
          ))}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
