import { Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { clockAt } from '../../domain/schedule/moment-on-clock';
import { momentText, scheduleSentence } from '../../domain/schedule/schedule-words';
import type { ScheduledKind } from '../../domain/schedule/scheduled-change';
import { MomentForm } from './moment-form';
import type { EntrySchedule } from './use-schedule';

interface ScheduledMomentProps {
  uid: string;
  kind: ScheduledKind;
  schedule: EntrySchedule;
  say: (name: string, values?: Record<string, string>) => string;
  onSet: (kind: ScheduledKind, at: string | null) => Promise<string | null>;
}

/** The moment of a publication or of its end: none, one that can be changed and cancelled, or one that was refused. */
export function ScheduledMoment({ uid, kind, schedule, say, onSet }: ScheduledMomentProps) {
  const { locale } = useIntl();
  const { toggleNotification } = useNotification();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // The form, or what was cancelled, goes with the focus in it.
    if (!isOpen && wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const { timezone, mayChange, changes } = schedule;
  const change = changes.find((one) => one.kind === kind);
  if (!change && !mayChange) return null;
  const at = change ? new Date(change.at) : null;

  const set = async (text: string | null) => {
    const fault = await onSet(kind, text);
    if (fault === null) {
      setIsOpen(false);
      toggleNotification({ type: 'success', message: say(text ? 'done' : 'cancelled') });
    } else if (text === null) toggleNotification({ type: 'danger', message: fault });
    return fault;
  };
  const named = (action: string) => `${say(action)} : ${say(kind)}`;

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {change && at && (
        <>
          {change.refusal === null ? (
            <Typography tag="p" variant="pi" fontWeight="semiBold">
              {scheduleSentence({ uid, kind, at }, locale, timezone)}.
            </Typography>
          ) : (
            <Typography tag="p" variant="pi" textColor="danger600">
              {say(`refused.${kind}`, { moment: momentText(at, locale, timezone) })} {change.refusal}
            </Typography>
          )}
          {mayChange && !isOpen && (
            <Flex gap={4}>
              <TextButton ref={opener} aria-label={named('change')} onClick={() => setIsOpen(true)}>
                {say('change')}
              </TextButton>
              <TextButton aria-label={named('cancel')} onClick={() => void set(null)}>
                {say('cancel')}
              </TextButton>
            </Flex>
          )}
        </>
      )}
      {!change && !isOpen && (
        <Button ref={opener} variant="secondary" fullWidth onClick={() => setIsOpen(true)}>
          {say(`${kind}.set`)}
        </Button>
      )}
      {isOpen && (
        <MomentForm
          uid={uid}
          kind={kind}
          timezone={timezone}
          start={at ? clockAt(at, timezone) : ''}
          say={say}
          onConfirm={set}
          onBack={() => setIsOpen(false)}
        />
      )}
    </Flex>
  );
}
