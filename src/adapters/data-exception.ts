import { errors } from '@strapi/utils';

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
