import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { entryPath } from '../../domain/panel/entry-path';

interface EntryLinkProps {
  entry: Parameters<typeof entryPath>[0];
  /** `pi` where there is little room. */
  variant?: 'omega' | 'pi';
  children: ReactNode;
}

/** The title of an entry on a list, leading to its edit page. */
export function EntryLink({ entry, variant = 'omega', children }: EntryLinkProps) {
  return (
    <Typography
      tag={Link}
      to={entryPath(entry)}
      variant={variant}
      fontWeight="semiBold"
      textColor="primary600"
      style={{ overflowWrap: 'anywhere' }}
    >
      {children}
    </Typography>
  );
}
