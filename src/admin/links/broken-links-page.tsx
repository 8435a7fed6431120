import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { BrokenLinkItem } from './broken-link-item';
import { type BrokenLink, useBrokenLinks } from './use-broken-links';

/** Page «Liens à réparer» of the panel's menu. */
export function BrokenLinksPage() {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const { links, fault, isBusy, ignore, heed, look } = useBrokenLinks();
  const say = (name: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `portevoix.links.${name}`, defaultMessage: name }, values);
  const tell = (type: 'success' | 'warning', name: string) =>
    toggleNotification({ type, message: say(name) });

  const lookAndTell = async (link: BrokenLink) => {
    const found = await look(link);
    if (!found) return;
    if (!found.isLooked) tell('warning', 'wait');
    else tell(found.isBroken ? 'warning' : 'success', found.isBroken ? 'still' : 'mended');
  };
  const list = (label: string, shown: BrokenLink[]) => (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} aria-label={say(label)}>
      {shown.map((link) => (
        <BrokenLinkItem
          key={`${link.uid} ${link.documentId} ${link.locale} ${link.url}`}
          link={link}
          isBusy={isBusy}
          say={say}
          onIgnore={async () => (await ignore(link)) && tell('success', 'is-ignored')}
          onHeed={async () => (await heed(link)) && tell('success', 'is-heeded')}
          onLook={() => lookAndTell(link)}
        />
      ))}
    </Flex>
  );

  if (!links && !fault) return <Page.Loading />;
  const counted = links?.filter(({ isIgnored }) => !isIgnored) ?? [];
  const ignored = links?.filter(({ isIgnored }) => isIgnored) ?? [];
  return (
    <Page.Main data-broken-links>
      <Page.Title>{say('title')}</Page.Title>
      <Layouts.Header title={say('title')} subtitle={say('subtitle')} />
      <Layouts.Content>
        {fault && <Typography textColor="danger600">{fault}</Typography>}
        {!fault && counted.length === 0 && (
          <Box background="neutral0" hasRadius padding={8} textAlign="center">
            <Typography tag="h2" variant="beta" textColor="neutral800">
              {say(ignored.length > 0 ? 'empty.but-ignored' : 'empty')}
            </Typography>
            <Typography tag="p" textColor="neutral600">
              {say(ignored.length > 0 ? 'empty.but-ignored.text' : 'empty.text')}
            </Typography>
          </Box>
        )}
        {counted.length > 0 && (
          <Section title={say('count', { count: counted.length })}>{list('list', counted)}</Section>
        )}
        {ignored.length > 0 && <Section title={say('ignored')}>{list('ignored', ignored)}</Section>}
      </Layouts.Content>
    </Page.Main>
  );
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Box tag="section" paddingBottom={6} paddingTop={4}>
      <Typography tag="h2" variant="beta" textColor="neutral800">
        {title}
      </Typography>
      <Box paddingTop={3}>{children}</Box>
    </Box>
  );
}
