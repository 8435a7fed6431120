import { Button, Field, Flex, Textarea, TextButton, Typography } from '@strapi/design-system';
import { type FetchError, useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { REASON_MAX, reasonOf } from '../../domain/checklist/override';
import type { EditedDraft } from './use-checklist-facts';

interface PublishAnywayProps {
  draft: EditedDraft;
  isModified: boolean;
  say: (name: string) => string;
}

/** Publishes the saved draft although something is missing, once somebody has written why. */
export function PublishAnyway({ draft, isModified, say }: PublishAnywayProps) {
  const { post } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const { toggleNotification } = useNotification();
  const [isOpen, setIsOpen] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [reason, setReason] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) field.current?.focus();
    // The form goes with the focus in it.
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const publish = async () => {
    setIsBusy(true);
    const { uid, documentId, locale } = draft;
    try {
      await post(`/content-manager/checklist/${uid}/${documentId}/publish`, {
        reason,
        ...(locale ? { locale } : {}),
      });
      // The edit page keeps what it loaded, and Strapi (5.54) offers a panel no way to have it load again.
      window.location.reload();
    } catch (error) {
      setIsBusy(false);
      toggleNotification({ type: 'danger', message: formatAPIError(error as FetchError) });
    }
  };

  if (isModified)
    return (
      <Typography tag="p" variant="pi" textColor="neutral600">
        {say('override.unsaved')}
      </Typography>
    );
  if (!isOpen)
    return (
      <TextButton ref={opener} onClick={() => setIsOpen(true)}>
        {say('override.open')}
      </TextButton>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root name="override-reason" hint={say('override.help')}>
        <Field.Label>{say('override.label')}</Field.Label>
        <Textarea
          ref={field}
          value={reason}
          maxLength={REASON_MAX}
          onChange={(event) => setReason(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Flex gap={3} wrap="wrap">
        <Button variant="secondary" disabled={isBusy || !reasonOf(reason)} onClick={() => void publish()}>
          {say('override.publish')}
        </Button>
        <TextButton onClick={() => setIsOpen(false)}>{say('override.cancel')}</TextButton>
      </Flex>
    </Flex>
  );
}
