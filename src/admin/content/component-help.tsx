import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** Help text beside the label of a group of fields: Strapi 5.54 shows none there. Not on a telephone, where it would crowd the label out. `children` is what stood beside the label before. */
export function ComponentHelp({ help, children }: { help: ReactNode; children?: ReactNode }) {
  return (
    <Flex gap={2} alignItems="center">
      {children}
      <Box display={{ initial: 'none', medium: 'block' }}>
        <Typography variant="pi" textColor="neutral600" fontWeight="regular">
          {help}
        </Typography>
      </Box>
    </Flex>
  );
}
