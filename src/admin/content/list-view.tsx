import { choiceLabels } from '../../domain/panel/choices';
import { ChoiceFilter, ChoiceName } from '../choice/choice-name';
import { Languages } from './languages';
import { ShortDate } from './short-date';

interface Attribute {
  type: string;
  enum?: string[];
}

interface Column {
  name: string;
  attribute: Attribute;
  cellFormatter?: (row: Record<string, unknown>, column: Column) => unknown;
}

interface Filter {
  name: string;
  type: string;
  options?: { value: string; label?: string }[];
  input?: unknown;
}

/** Columns of a list with choices by their names and dates in short. */
export function nameColumns<Headers extends { displayedHeaders: Column[] }>(headers: Headers): Headers {
  return { ...headers, displayedHeaders: headers.displayedHeaders.map(nameColumn) };
}

/** Filters of a list with choices by their names. */
export function nameFilters<Filters extends { displayedFilters: Filter[] }>(filters: Filters): Filters {
  const language = document.documentElement.lang.startsWith('fr') ? 'fr' : 'en';
  return {
    ...filters,
    displayedFilters: filters.displayedFilters.map((filter) => {
      if (filter.type !== 'enumeration' || filter.name === '__status' || !filter.options) return filter;
      const options = choiceLabels(
        filter.options.map(({ value }) => value),
        language,
      );
      return { ...filter, options, input: ChoiceFilter };
    }),
  };
}

function nameColumn(column: Column): Column {
  if (column.name === 'locales') return { ...column, cellFormatter: (row) => <Languages row={row} /> };
  if (column.cellFormatter) return column;
  const values = column.attribute.enum;
  if (values)
    return {
      ...column,
      cellFormatter: (row) => <ChoiceName value={row[column.name] as string | null} values={values} />,
    };
  if (column.attribute.type === 'date' || column.attribute.type === 'datetime')
    return {
      ...column,
      cellFormatter: (row) => (
        <ShortDate value={row[column.name] as string | null} withTime={hasTime(column)} />
      ),
    };
  return column;
}

/** Whether the hour matters: it does for what begins or happens at a moment (`startsAt`), not for the day shown to readers (`publishedOn`). */
function hasTime({ name, attribute }: Column): boolean {
  return attribute.type === 'datetime' && name.endsWith('At');
}
