import { Button, Field, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { readMoment } from '../../domain/schedule/read-moment';
import { scheduleSentence, zoneText } from '../../domain/schedule/schedule-words';
import type { ScheduledKind } from '../../domain/schedule/scheduled-change';

interface MomentFormProps {
  uid: string;
  kind: ScheduledKind;
  timezone: string;
  /** `YYYY-MM-DDTHH:MM` on the site’s clocks; empty when nothing is scheduled yet. */
  start: string;
  say: (name: string, values?: Record<string, string>) => string;
  onConfirm: (at: string) => Promise<string | null>;
  onBack: () => void;
}

/** Day and time on the site’s clocks, with what they mean in a sentence before anything is set. */
export function MomentForm({ uid, kind, timezone, start, say, onConfirm, onBack }: MomentFormProps) {
  const { locale } = useIntl();
  const [day, setDay] = useState(start.slice(0, 10));
  const [time, setTime] = useState(start.slice(11) || '08:00');
  const [fault, setFault] = useState<string | null>(null);
  const dayInput = useRef<HTMLInputElement>(null);
  useEffect(() => dayInput.current?.focus(), []);

  const read = readMoment(kind, `${day}T${time}`, timezone, new Date());
  const language = locale.startsWith('fr') ? 'fr' : 'en';
  const shownFault = fault ?? (day && 'fault' in read ? read.fault.message[language] : null);
  const confirm = async () => {
    if ('fault' in read) return setFault(read.fault.message[language]);
    setFault(await onConfirm(`${day}T${time}`));
  };
  const typed = (change: (value: string) => void) => (event: { target: { value: string } }) => {
    setFault(null);
    change(event.target.value);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root name={`${kind}-day`}>
        <Field.Label>{say('day')}</Field.Label>
        <Field.Input ref={dayInput} type="date" value={day} onChange={typed(setDay)} />
      </Field.Root>
      <Field.Root name={`${kind}-time`}>
        <Field.Label>{say('time', { zone: zoneText(timezone, locale) })}</Field.Label>
        <Field.Input type="time" value={time} onChange={typed(setTime)} />
      </Field.Root>
      <div role="status">
        {shownFault ? (
          <Typography variant="pi" textColor="danger600">
            {shownFault}
          </Typography>
        ) : (
          'at' in read && (
            <Typography variant="pi" fontWeight="semiBold">
              {scheduleSentence({ uid, kind, at: read.at }, locale, timezone)}. {read.twice && say('twice')}
            </Typography>
          )
        )}
      </div>
      <Button fullWidth onClick={confirm}>
        {say('confirm')}
      </Button>
      <Button fullWidth variant="tertiary" onClick={onBack}>
        {say('back')}
      </Button>
    </Flex>
  );
}
