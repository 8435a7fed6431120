import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { entryPath } from '../../domain/panel/entry-path';
import type { BrokenLink } from './use-broken-links';

interface BrokenLinkItemProps {
  link: BrokenLink;
  isBusy: boolean;
  /** The words of this name in the panel's language. */
  say: (name: string, values?: Record<string, string | number>) => string;
  onIgnore: () => void;
  onHeed: () => void;
  onLook: () => void;
}

/** One link that leads nowhere: where it stands, what is wrong, and what can be done. */
export function BrokenLinkItem({ link, isBusy, say, onIgnore, onHeed, onLook }: BrokenLinkItemProps) {
  const words = link.words ? say('words', { words: link.words }) : say('no-words');
  const title = link.name || say('untitled');
  const named = (action: string) => `${say(action)} : ${words}, ${title}`;
  return (
    <Box tag="li" background="neutral0" borderColor="neutral150" hasRadius padding={4}>
      <Typography tag="h3" variant="omega" fontWeight="bold" textColor="neutral800">
        {title}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {[link.type, link.locale, !link.isPublic && say('draft')].filter(Boolean).join(' · ')}
      </Typography>
      <Box paddingTop={2}>
        <Typography tag="p" variant="omega" textColor="danger700">
          {link.fault}
        </Typography>
        <Typography tag="p" variant="omega" textColor="neutral800">
          {words}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {link.url}
        </Typography>
      </Box>
      <Flex gap={5} paddingTop={3} wrap="wrap">
        <Typography
          tag={Link}
          to={entryPath(link)}
          variant="pi"
          textColor="primary600"
          aria-label={named('open')}
        >
          {say('open')}
        </Typography>
        <TextButton disabled={isBusy} aria-label={named('look')} onClick={onLook}>
          {say('look')}
        </TextButton>
        {link.mayChange && (
          <TextButton
            disabled={isBusy}
            aria-label={named(link.isIgnored ? 'heed' : 'ignore')}
            onClick={link.isIgnored ? onHeed : onIgnore}
          >
            {say(link.isIgnored ? 'heed' : 'ignore')}
          </TextButton>
        )}
      </Flex>
    </Box>
  );
}
