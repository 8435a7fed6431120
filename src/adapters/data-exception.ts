import { errors } from '@strapi/utils';
import { plainMessage, plainMessages } from '../domain/publication/plain-message';

/** PostgreSQL's codes of values that it cannot take (Appendix A of its manual): class 22 and, of the others, those that a value can cause. */
const OF_VALUES = /^(22...|42883|54001)$/;

/** The error as readers may see it: a ValidationError where a value sent by them has no place in the database, e.g. the character NUL; else itself. */
export function refusalOf(error: unknown): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string' || !OF_VALUES.test(code)) return error;
  return new errors.ValidationError(
    'A value of this request cannot be used: check its numbers, dates and characters.',
  );
}

type Found = { message: string };

/** A validation error of Strapi's in plain words, for whoever writes by an API; any other error as it is. */
export function inPlainWords(error: unknown): unknown {
  if (!(error instanceof errors.ValidationError)) return error;
  const { errors: found, ...details } = error.details as { errors?: Found[] };
  if (!Array.isArray(found) || found.length === 0) return error;
  const messages = found.map(({ message }) => message);
  // Ours are plain, and theirs say how many there are or repeat the only one.
  if (!/^\d+ errors occurred$/.test(error.message) && !messages.includes(error.message)) return error;
  return new errors.ValidationError(plainMessages(messages), {
    ...details,
    errors: found.map((each) => ({ ...each, message: plainMessage(each.message) })),
  });
}
