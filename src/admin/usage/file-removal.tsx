import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useAttempt } from '../content/use-attempt';
import { UsageList } from './usage-list';
import type { LibraryFile } from './use-library-files';

interface FileRemovalProps {
  file: LibraryFile;
  say: (name: string, values?: Record<string, string | number>) => string;
  /** Called once the file is gone. */
  onRemoved: () => void;
}

/** Button that deletes a file, after a question that says where it is used and what changes there. */
export function FileRemoval({ file, say, onRemoved }: FileRemovalProps) {
  const { del } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { isBusy, attempt } = useAttempt();
  const [isOpen, setIsOpen] = useState(false);
  const uses = file.shown.length + file.more + file.others;
  const { name } = file;

  const remove = async () => {
    const removed = await attempt(async () => {
      await del(`/content-manager/usages/files/${file.id}`, { params: { uses } });
      return true;
    });
    if (!removed) return;
    setIsOpen(false);
    toggleNotification({ type: 'success', message: say('removed', { name }) });
    onRemoved();
  };

  return (
    <Dialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <Dialog.Trigger>
        <Button variant="danger-light" size="S" aria-label={say('remove.named', { name })}>
          {say('remove')}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{say('remove.question', { name })}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%" data-file-removal>
            {uses > 0 ? (
              <>
                <Typography fontWeight="bold">{say('remove.uses', { count: uses })}</Typography>
                <UsageList usages={file.shown} more={file.more} others={file.others} />
                <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label={say('effects')}>
                  {file.effects.map((effect) => (
                    <Typography key={effect} tag="li">
                      {say(`effect.${effect}`)}
                    </Typography>
                  ))}
                </Flex>
              </>
            ) : (
              <Typography>{say('unused')}</Typography>
            )}
            <Typography textColor="neutral600">
              {uses > 0 ? `${say('remove.for-ever')} ${say('remove.replace')}` : say('remove.for-ever')}
            </Typography>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">{say('remove.cancel')}</Button>
          </Dialog.Cancel>
          <Button variant="danger" disabled={isBusy} onClick={() => void remove()}>
            {say(uses > 0 ? 'remove.anyway' : 'remove.confirm')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
