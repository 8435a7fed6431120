import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { fileKind } from '../../domain/document-facts/file-kind';
import { languageName, sizeText } from '../../domain/reading/document-label';
import { DownloadTable } from './download-table';
import { type DocumentFileFacts, useDocumentFile } from './use-document-file';

/** What the file of a document says of itself, its first page, and how often it was downloaded. */
export function DocumentFile({ documentId, version }: { documentId: string; version: string }) {
  const { formatMessage, locale } = useIntl();
  const { data, fault, isBusy, readAgain } = useDocumentFile(documentId, version);
  const say = (name: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `portevoix.document-file.${name}`, defaultMessage: name }, values);

  if (fault) return <Typography variant="pi">{fault}</Typography>;
  if (!data) return <Loader small>{say('loading')}</Loader>;
  const { file, downloads } = data;
  const isWaiting = file?.isWaiting ?? false;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-document-file>
      <Flex gap={2} role="status">
        {isWaiting && <Loader small>{say('loading')}</Loader>}
        <Typography variant="pi" textColor="neutral800">
          {file ? file.sentence : say('none')}
        </Typography>
      </Flex>
      {file?.picture && (
        <Box borderColor="neutral200" borderWidth="1px" borderStyle="solid" style={{ alignSelf: 'center' }}>
          <img
            src={file.picture}
            alt={say('picture')}
            style={{ display: 'block', maxWidth: '100%', maxHeight: '16rem' }}
          />
        </Box>
      )}
      {file && !isWaiting && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
          {factLines(file.facts, locale, say).map((line) => (
            <Typography
              key={line}
              tag="li"
              variant="pi"
              textColor="neutral600"
              style={{ overflowWrap: 'anywhere' }}
            >
              {line}
            </Typography>
          ))}
        </Flex>
      )}
      {file && (
        <Button variant="tertiary" size="S" disabled={isBusy || isWaiting} onClick={readAgain}>
          {say('read-again')}
        </Button>
      )}
      <DownloadTable downloads={downloads} say={say} />
    </Flex>
  );
}

type Facts = NonNullable<DocumentFileFacts['file']>['facts'];

/** What is known of the file, a line each. */
function factLines(
  { pageCount, byteSize, mimeType, sha256, tagged, title, language }: Facts,
  locale: string,
  say: (name: string, values?: Record<string, string | number>) => string,
): string[] {
  return [
    mimeType === null ? '' : say(`kind.${fileKind(mimeType)}`),
    pageCount === null ? '' : say('pages', { count: pageCount }),
    byteSize === null ? '' : sizeText(byteSize, locale),
    tagged === null ? '' : say(tagged ? 'tagged' : 'untagged'),
    title ? say('inner-title', { title }) : tagged === null ? '' : say('no-inner-title'),
    language
      ? say('inner-language', { language: languageName(language, locale) })
      : tagged === null
        ? ''
        : say('no-inner-language'),
    sha256 ? say('digest', { digest: sha256 }) : '',
  ].filter(Boolean);
}
