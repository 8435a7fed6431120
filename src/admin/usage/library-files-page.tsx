import { Box, Button, Checkbox, Flex, Searchbar, SearchForm, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import { LibraryFileItem } from './library-file-item';
import { useLibraryFiles } from './use-library-files';

/** Page «Où servent les fichiers»: the media library with the uses of each file. What is asked for stands in the address. */
export function LibraryFilesPage() {
  const { formatMessage } = useIntl();
  const [address, setAddress] = useSearchParams();
  const search = address.get('search') ?? '';
  const isUnusedOnly = address.get('unused') === 'true';
  const page = Math.max(1, Number.parseInt(address.get('page') ?? '', 10) || 1);
  const [words, setWords] = useState(search);
  const { data: files, meta, fault, lookAgain } = useLibraryFiles(search, isUnusedOnly, page);
  const { total, pages } = meta ?? { total: 0, pages: 0 };
  const say = (name: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `portevoix.files.${name}`, defaultMessage: name }, values);
  const ask = (asked: { search?: string; unused?: boolean; page?: number }) => {
    const { search: wanted = search, unused = isUnusedOnly, page: number = 1 } = asked;
    setAddress({
      ...(wanted ? { search: wanted } : {}),
      ...(unused ? { unused: 'true' } : {}),
      ...(number > 1 ? { page: String(number) } : {}),
    });
  };
  const isFiltered = search !== '' || isUnusedOnly;

  return (
    <Page.Main aria-busy={!files && !fault} data-library-files>
      <Page.Title>{say('title')}</Page.Title>
      <Layouts.Header title={say('title')} subtitle={say('subtitle')} />
      <Layouts.Content>
        <Flex gap={6} wrap="wrap" paddingBottom={4}>
          <Box style={{ width: '32rem', maxWidth: '100%' }}>
            <SearchForm
              onSubmit={(event: FormEvent) => {
                event.preventDefault();
                ask({ search: words.trim() });
              }}
            >
              <Searchbar
                name="search"
                value={words}
                onChange={({ currentTarget }: { currentTarget: { value: string } }) =>
                  setWords(currentTarget.value)
                }
                onClear={() => {
                  setWords('');
                  ask({ search: '' });
                }}
                clearLabel={say('clear')}
                placeholder={say('search')}
              >
                {say('search')}
              </Searchbar>
            </SearchForm>
          </Box>
          <Checkbox
            checked={isUnusedOnly}
            onCheckedChange={(checked: boolean | 'indeterminate') => ask({ unused: checked === true })}
          >
            {say('unused-only')}
          </Checkbox>
        </Flex>
        {fault && <Typography textColor="danger600">{fault}</Typography>}
        {!fault && files?.length === 0 && (
          <Box background="neutral0" hasRadius padding={8} textAlign="center">
            <Typography tag="h2" variant="beta" textColor="neutral800">
              {say(isFiltered ? 'none' : 'empty')}
            </Typography>
            <Typography tag="p" textColor="neutral600">
              {say(isFiltered ? 'none.help' : 'empty.help')}
            </Typography>
          </Box>
        )}
        {files && files.length > 0 && (
          <>
            <Typography tag="h2" variant="beta" textColor="neutral800" aria-live="polite">
              {say('count', { count: total })}
            </Typography>
            <Flex
              tag="ul"
              direction="column"
              alignItems="stretch"
              gap={3}
              paddingTop={3}
              paddingBottom={4}
              aria-label={say('list')}
            >
              {files.map((file) => (
                <LibraryFileItem
                  key={file.id}
                  file={file}
                  say={say}
                  // The last of a page leaves none to show.
                  onRemoved={() => (files.length === 1 && page > 1 ? ask({ page: page - 1 }) : lookAgain())}
                />
              ))}
            </Flex>
          </>
        )}
        {pages > 1 && (
          <Flex gap={4} justifyContent="center" paddingBottom={8}>
            <Button variant="tertiary" disabled={page <= 1} onClick={() => ask({ page: page - 1 })}>
              {say('previous')}
            </Button>
            <Typography>{say('page', { page, pages })}</Typography>
            <Button variant="tertiary" disabled={page >= pages} onClick={() => ask({ page: page + 1 })}>
              {say('next')}
            </Button>
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
