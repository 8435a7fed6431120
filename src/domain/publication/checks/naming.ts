import { type Refusal, refusal } from '../refusal';

/** Refuses an entry whose title is empty or blank: nothing could be made of it, not even an address. */
export function checkTitle({ title }: Record<string, unknown>): Refusal[] {
  if (String(title ?? '').trim()) return [];
  return [
    refusal(
      'title-missing',
      ['title'],
      'Donnez un titre à cette fiche.',
      'An entry needs a title: set "title".',
    ),
  ];
}

/** Refuses a record whose name is empty or blank. */
export function checkName({ name }: Record<string, unknown>): Refusal[] {
  if (String(name ?? '').trim()) return [];
  return [
    refusal('name-missing', ['name'], 'Donnez un nom à cette fiche.', 'A record needs a name: set "name".'),
  ];
}
