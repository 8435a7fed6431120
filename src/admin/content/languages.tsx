import { Typography } from '@strapi/design-system';

/** Codes of the languages that an entry exists in, its own first («FR EN»): short enough to leave room for its state. */
export function Languages({ row }: { row: Record<string, unknown> }) {
  const others = (row.localizations as { locale: string }[] | null | undefined) ?? [];
  const codes = [row.locale as string, ...others.map(({ locale }) => locale)];
  return (
    <Typography textColor="neutral800">
      {[...new Set(codes.filter(Boolean))].map((code) => code.toUpperCase()).join(' ')}
    </Typography>
  );
}
