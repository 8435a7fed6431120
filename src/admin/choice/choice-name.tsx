import { Typography } from '@strapi/design-system';
import { InputRenderer } from '@strapi/strapi/admin';
import type { ComponentProps } from 'react';
import { useIntl } from 'react-intl';
import { choiceLabels } from '../../domain/panel/choices';

/** Name of a stored choice in the panel's language, for a cell of a list. */
export function ChoiceName({ value, values }: { value: string | null | undefined; values: string[] }) {
  const { locale } = useIntl();
  const choices = choiceLabels(values, locale.startsWith('fr') ? 'fr' : 'en');
  return (
    <Typography textColor="neutral800">
      {choices.find((choice) => choice.value === value)?.label ?? '–'}
    </Typography>
  );
}

/** Field of a list's filter over choices: with one of our own, Strapi names the choice in the filter's tag too (5.54, Filters). */
export function ChoiceFilter(props: object) {
  return <InputRenderer {...({ ...props, type: 'enumeration' } as ComponentProps<typeof InputRenderer>)} />;
}
