import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Item } from '../../domain/checklist/item';
import { ChecklistItem } from './checklist-item';
import { KeptReasons } from './kept-reasons';
import { PublishAnyway } from './publish-anyway';
import { useChecklist } from './use-checklist';
import type { EditedDraft } from './use-checklist-facts';

/** What an entry still needs, what would be better, and what is done: live, as somebody types. `isOnline` where readers see what is stored. */
export function Checklist({ isOnline, ...draft }: EditedDraft & { isOnline: boolean }) {
  const { formatMessage } = useIntl();
  const read = useChecklist(draft);
  const checklist = typeof read === 'string' ? null : read;
  const say = (name: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `portevoix.checklist.${name}`, defaultMessage: name }, values);

  const items = checklist?.items ?? [];
  const labelOf = ({ path }: Item) => checklist?.labelOf(String(path[0])) ?? '';
  const done = items.filter(({ state }) => state === 'done');
  const todo = items.filter(({ state }) => state === 'todo');
  const blocking = todo.filter(({ level }) => level === 'blocking');
  const advice = todo.filter(({ level }) => level === 'advice');
  const isSeen = isOnline && checklist?.isModified === false;
  const summary = () => {
    if (blocking.length > 0) return say(isSeen ? 'online' : 'blocked', { count: blocking.length });
    return advice.length > 0 ? say('advised', { count: advice.length }) : say('ready');
  };
  const canOverride =
    draft.documentId !== null &&
    !isSeen &&
    checklist?.facts.mayOverride &&
    blocking.length > 0 &&
    blocking.every(({ overridable }) => overridable);

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" data-checklist>
      <Typography tag="p" variant="omega" textColor="neutral800" aria-live="polite">
        {typeof read === 'string' ? say('fault', { words: read }) : read && summary()}
      </Typography>
      {blocking.length > 0 && <Group title={say('blocking')} items={blocking} labelOf={labelOf} />}
      {advice.length > 0 && <Group title={say('advice')} items={advice} labelOf={labelOf} />}
      {done.length > 0 && (
        <details>
          <Typography tag="summary" variant="pi" textColor="neutral700" cursor="pointer">
            {say('done', { count: done.length })}
          </Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
            {done.map((item) => (
              <ChecklistItem key={keyOf(item)} item={item} label={labelOf(item)} />
            ))}
          </Flex>
        </details>
      )}
      {canOverride && checklist && (
        <PublishAnyway draft={draft} isModified={checklist.isModified} say={say} />
      )}
      {checklist && checklist.facts.reasons.length > 0 && (
        <KeptReasons reasons={checklist.facts.reasons} say={say} />
      )}
    </Flex>
  );
}

interface GroupProps {
  title: string;
  items: Item[];
  labelOf: (item: Item) => string;
}

function Group({ title, items, labelOf }: GroupProps) {
  return (
    <Box>
      <Typography tag="h3" variant="sigma" textColor="neutral700">
        {title}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2} aria-label={title}>
        {items.map((item) => (
          <ChecklistItem key={keyOf(item)} item={item} label={labelOf(item)} />
        ))}
      </Flex>
    </Box>
  );
}

function keyOf({ code, path, message }: Item): string {
  return `${code} ${path.join('.')} ${message.fr}`;
}
