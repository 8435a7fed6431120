import { Field, SingleSelect, SingleSelectOption, useComposedRefs } from '@strapi/design-system';
import { useFocusInputField } from '@strapi/strapi/admin';
import { forwardRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { choiceLabels } from '../../domain/panel/choices';

interface ChoiceInputProps {
  /** Path of the field in the form, e.g. `kind` or `body.0.layout`. */
  name: string;
  attribute: { enum?: string[] };
  value?: string | null;
  onChange: (name: string, value: string | null) => void;
  label?: ReactNode;
  hint?: ReactNode;
  labelAction?: ReactNode;
  error?: string;
  required?: boolean;
  disabled?: boolean;
  placeholder?: string;
}

/** Field to choose one value of an enumeration by its name in the panel's language. A choice that is not required can be emptied. */
const ChoiceInput = forwardRef<HTMLDivElement, ChoiceInputProps>(function ChoiceInput(props, forwardedRef) {
  const { name, attribute, value, onChange, label, hint, labelAction, error, required, disabled } = props;
  const { formatMessage, locale } = useIntl();
  const focusRef = useFocusInputField<HTMLDivElement>(name);
  const choices = choiceLabels(attribute.enum ?? [], locale.startsWith('fr') ? 'fr' : 'en');
  const attach = useComposedRefs(forwardedRef, focusRef);
  return (
    <Field.Root data-choice={name} name={name} id={name} error={error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <SingleSelect
        ref={attach}
        value={value ?? ''}
        disabled={disabled}
        onChange={(chosen) => onChange(name, chosen === '' ? null : String(chosen))}
      >
        <SingleSelectOption value="" disabled={required} hidden={required}>
          {formatMessage({ id: 'components.InputSelect.option.placeholder', defaultMessage: 'Choose' })}
        </SingleSelectOption>
        {choices.map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value}>
            {choice.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
});

export default ChoiceInput;
