import { Button, Field, Flex, Loader, Textarea, Typography } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { weekdayText } from '../../domain/reading/dates';
import { type ProposalState, type ProposedEntry, useProposal } from './use-proposal';

/** «Proposer à la publication», where the proposal stands, and «À revoir» for who may publish. */
export function EntryProposal(entry: ProposedEntry) {
  const intl = useIntl();
  const { toggleNotification } = useNotification();
  const isModified = useForm('EntryProposal', (form) => form.modified, false);
  const { state, fault, isBusy, propose, withdraw, refuse } = useProposal(entry);
  const [word, setWord] = useState('');
  const say = (name: string, values?: Record<string, string>) =>
    intl.formatMessage({ id: `portevoix.proposal.${name}`, defaultMessage: name }, values);
  const takeAndSay = async (step: () => Promise<boolean>, done: string) => {
    if (!(await step())) return;
    setWord('');
    toggleNotification({ type: 'success', message: say(done) });
  };

  if (fault) return <Typography variant="pi">{fault}</Typography>;
  if (!state) return <Loader small>{say('loading')}</Loader>;
  const { proposal, mayPropose, mayWithdraw, mayRefuse } = state;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-proposal>
      <Typography variant="pi" textColor="neutral800" role="status">
        {standing(proposal, say, (at) => weekdayText(at, intl.locale, intl.timeZone ?? 'Europe/Paris'))}
      </Typography>
      {mayPropose && isModified && (
        <Typography variant="pi" textColor="neutral600">
          {say('save-first')}
        </Typography>
      )}
      {mayPropose && (
        <Button
          variant="secondary"
          fullWidth
          // The column is hardly wider than the words.
          paddingLeft={1}
          paddingRight={1}
          disabled={isBusy || isModified}
          onClick={() => takeAndSay(propose, 'proposed')}
        >
          {say('propose')}
        </Button>
      )}
      {mayRefuse && (
        <>
          <Field.Root name="review-word">
            <Field.Label>{say('word')}</Field.Label>
            <Textarea value={word} onChange={(event) => setWord(event.target.value)} />
          </Field.Root>
          <Button
            variant="tertiary"
            fullWidth
            disabled={isBusy || !word.trim()}
            onClick={() => takeAndSay(() => refuse(word), 'refused')}
          >
            {say('refuse')}
          </Button>
        </>
      )}
      {mayWithdraw && (
        <Button
          variant="tertiary"
          fullWidth
          disabled={isBusy}
          onClick={() => takeAndSay(withdraw, 'withdrawn')}
        >
          {say('withdraw')}
        </Button>
      )}
    </Flex>
  );
}

/** Where the proposal stands, in a sentence or two. */
function standing(
  proposal: ProposalState['proposal'],
  say: (name: string, values?: Record<string, string>) => string,
  day: (at: string) => string,
): string {
  if (!proposal || proposal.outcome === 'published' || proposal.outcome === 'withdrawn') return say('help');
  const { outcome, by, at, word, endedBy } = proposal;
  if (outcome === null) return say('waiting', { by: by ?? say('somebody'), date: day(at) });
  return say('to-review', { by: endedBy ?? say('somebody'), word: word ?? '' });
}
