import { Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useClipboard, useForm, useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { DEFAULT_LINK_DAYS, LINK_DAYS } from '../../domain/preview/draft-link-policy';
import { DraftLinkItem } from './draft-link-item';
import { useDraftLinks } from './use-draft-links';

interface DraftLinksProps {
  uid: string;
  documentId: string;
  locale: string | null;
}

/** Makes links to the draft of an entry, and shows those that are good. */
export function DraftLinks({ uid, documentId, locale }: DraftLinksProps) {
  const { formatMessage } = useIntl();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const isModified = useForm('DraftLinks', (state) => state.modified, false);
  const { links, fault, isBusy, make, revoke } = useDraftLinks(uid, documentId, locale);
  const [days, setDays] = useState<number>(DEFAULT_LINK_DAYS);
  const makeButton = useRef<HTMLButtonElement>(null);
  const say = (name: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `portevoix.draft-links.${name}`, defaultMessage: name }, values);

  const makeAndCopy = async () => {
    const link = await make(days);
    if (!link) return;
    const isCopied = link.url !== null && (await copy(link.url));
    toggleNotification({ type: 'success', message: say(isCopied ? 'made' : 'made-not-copied') });
  };
  const revokeAndSay = async (id: string) => {
    if (!(await revoke(id))) return;
    toggleNotification({ type: 'success', message: say('revoked') });
    // Its own button is gone.
    makeButton.current?.focus();
  };
  const copyAndSay = async (url: string) => {
    const isCopied = await copy(url);
    toggleNotification({
      type: isCopied ? 'success' : 'warning',
      message: say(isCopied ? 'copied' : 'not-copied'),
    });
  };

  if (fault) return <Typography variant="pi">{fault}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-draft-links>
      <Typography variant="pi" textColor="neutral600">
        {say('help')} {isModified && say('unsaved')}
      </Typography>
      <Field.Root name="draft-link-days">
        <Field.Label>{say('days.label')}</Field.Label>
        <SingleSelect size="S" value={String(days)} onChange={(chosen) => setDays(Number(chosen))}>
          {LINK_DAYS.map((offered) => (
            <SingleSelectOption key={offered} value={String(offered)}>
              {say('days', { days: offered })}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Button ref={makeButton} variant="secondary" fullWidth disabled={isBusy} onClick={makeAndCopy}>
        {say('make')}
      </Button>
      {links.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3} aria-label={say('list')}>
          {links.map((link) => (
            <DraftLinkItem
              key={link.id}
              link={link}
              isBusy={isBusy}
              say={say}
              onCopy={copyAndSay}
              onRevoke={revokeAndSay}
            />
          ))}
        </Flex>
      )}
    </Flex>
  );
}
