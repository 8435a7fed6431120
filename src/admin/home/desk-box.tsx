import { Button, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { DeskList, DeskRow } from '../../domain/desk/desk-row';
import { useAnswer } from '../content/use-answer';
import { DeskRowItem } from './desk-row-item';

/** One list of the home page, with words for when it is empty, on its way, or does not come. */
export function DeskBox({ list }: { list: DeskList }) {
  const { formatMessage } = useIntl();
  const { data: rows, fault, lookAgain } = useAnswer<DeskRow[]>(`/content-manager/desk/${list}`);
  const say = (name: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `portevoix.home.${name}`, defaultMessage: name }, values);

  if (fault)
    return (
      <Flex direction="column" alignItems="flex-start" gap={3} padding={2} role="alert">
        <Typography variant="omega">{say('fault')}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {fault}
        </Typography>
        <Button variant="tertiary" size="S" onClick={lookAgain}>
          {say('look-again')}
        </Button>
      </Flex>
    );
  if (!rows) return <Widget.Loading>{say('loading')}</Widget.Loading>;
  if (rows.length === 0)
    return (
      <Flex direction="column" alignItems="flex-start" gap={2} padding={2} data-desk={list}>
        <Typography variant="omega" fontWeight="semiBold" textColor="neutral800">
          {say(`${list}.empty`)}
        </Typography>
        <Typography variant="omega" textColor="neutral600">
          {say(`${list}.empty.help`)}
        </Typography>
      </Flex>
    );
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" data-desk={list} aria-label={say(`${list}.title`)}>
      {rows.map((row) => (
        <DeskRowItem key={`${row.uid} ${row.documentId} ${row.locale} ${row.reason}`} row={row} say={say} />
      ))}
    </Flex>
  );
}
