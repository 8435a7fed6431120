import { Box, Flex, Typography } from '@strapi/design-system';
import { File } from '@strapi/icons';
import { FileRemoval } from './file-removal';
import { UsageList } from './usage-list';
import type { LibraryFile } from './use-library-files';

interface LibraryFileItemProps {
  file: LibraryFile;
  say: (name: string, values?: Record<string, string | number>) => string;
  onRemoved: () => void;
}

/** One file of the library: a small picture of it, its name, what uses it, and a button that deletes it. */
export function LibraryFileItem({ file, say, onRemoved }: LibraryFileItemProps) {
  const isUsed = file.shown.length + file.more + file.others > 0;
  return (
    <Flex
      tag="li"
      background="neutral0"
      borderColor="neutral150"
      hasRadius
      padding={4}
      gap={4}
      alignItems="flex-start"
    >
      <Flex
        background="neutral100"
        hasRadius
        justifyContent="center"
        style={{ width: '8rem', height: '6rem', flex: 'none', overflow: 'hidden' }}
      >
        {file.picture ? (
          // What it shows does not matter here: the name stands beside it.
          <img
            src={file.picture}
            alt=""
            loading="lazy"
            style={{ width: '100%', height: '100%', objectFit: 'contain' }}
          />
        ) : (
          <File width="2.4rem" height="2.4rem" aria-hidden fill="neutral500" />
        )}
      </Flex>
      <Box style={{ minWidth: 0, flex: 1 }}>
        <Typography
          tag="h3"
          variant="omega"
          fontWeight="bold"
          textColor="neutral800"
          style={{ overflowWrap: 'anywhere' }}
        >
          {file.name}
        </Typography>
        <Box paddingTop={2}>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say(isUsed ? 'used' : 'unused')}
          </Typography>
          {isUsed && (
            <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
              <UsageList usages={file.shown} more={file.more} others={file.others} />
            </Flex>
          )}
          {file.removal === 'not-published-by-them' && (
            <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={2}>
              {say('not-published-by-them')}
            </Typography>
          )}
        </Box>
      </Box>
      {file.removal === 'allowed' && <FileRemoval file={file} say={say} onRemoved={onRemoved} />}
    </Flex>
  );
}
