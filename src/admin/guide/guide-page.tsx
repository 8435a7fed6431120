import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { GUIDE, type GuidePart } from './guide-text';

/** The guide for volunteers, in French: one page, with a picture of each thing it speaks of. */
export function GuidePage() {
  return (
    <Page.Main lang="fr">
      <Page.Title>Guide</Page.Title>
      <Layouts.Header
        title="Guide"
        subtitle="Une page pour commencer. Vous ne pouvez rien casser : un brouillon ne se voit pas, et presque tout se reprend."
      />
      <Layouts.Content>
        <Flex
          direction="column"
          alignItems="stretch"
          gap={4}
          paddingBottom={10}
          style={{ maxWidth: '76rem' }}
        >
          {GUIDE.map((part) => (
            <Part key={part.title} {...part} />
          ))}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function Part({ title, paragraphs, steps, picture }: GuidePart) {
  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h2" variant="beta">
          {title}
        </Typography>
        {paragraphs.map((text) => (
          <Typography key={text} tag="p" variant="omega" lineHeight={5}>
            {text}
          </Typography>
        ))}
        {steps && (
          <Box tag="ol" paddingLeft={5} style={{ listStyle: 'decimal' }}>
            {steps.map((text) => (
              <Typography key={text} tag="li" variant="omega" lineHeight={5} style={{ display: 'list-item' }}>
                {text}
              </Typography>
            ))}
          </Box>
        )}
        {picture && (
          <Box borderColor="neutral200" borderWidth="1px" borderStyle="solid" hasRadius overflow="hidden">
            <img
              src={picture.src}
              alt={picture.alt}
              loading="lazy"
              style={{ display: 'block', maxWidth: '100%', height: 'auto', margin: '0 auto' }}
            />
          </Box>
        )}
      </Flex>
    </Box>
  );
}
