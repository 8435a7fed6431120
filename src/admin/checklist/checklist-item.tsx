import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Lightbulb, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Item } from '../../domain/checklist/item';
import { goToField } from './go-to-field';

interface ChecklistItemProps {
  item: Item;
  /** Label of the attribute that it is about, as the edit page writes it. */
  label: string;
}

/** One point: a sign of its own shape, and its sentence, which leads to the field when there is something to do. */
export function ChecklistItem({ item, label }: ChecklistItemProps) {
  const { locale } = useIntl();
  const sentence = locale.startsWith('fr') ? item.message.fr : item.message.en;
  return (
    <Flex tag="li" alignItems="flex-start" gap={2}>
      <Box paddingTop="2px" aria-hidden flex="0 0 auto" lineHeight={1}>
        {signOf(item)}
      </Box>
      {item.state === 'done' ? (
        <Typography variant="pi" textColor="neutral700">
          {sentence}
        </Typography>
      ) : (
        <Leading type="button" onClick={() => void goToField(item.path, label)}>
          <Typography variant="pi" textColor="neutral800">
            {sentence}
          </Typography>
        </Leading>
      )}
    </Flex>
  );
}

function signOf({ level, state }: Item) {
  if (state === 'done') return <CheckCircle fill="success600" width="1.6rem" height="1.6rem" />;
  if (level === 'blocking') return <WarningCircle fill="danger600" width="1.6rem" height="1.6rem" />;
  return <Lightbulb fill="warning600" width="1.6rem" height="1.6rem" />;
}

const Leading = styled.button`
  background: none;
  border: 0;
  padding: 0;
  text-align: start;
  cursor: pointer;
  border-radius: 2px;

  &:hover span {
    text-decoration: underline;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
