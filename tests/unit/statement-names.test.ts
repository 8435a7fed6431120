import { createStatementNames } from '../../src/adapters/statement-names';

const askedOften = (nameOf: (statement: string) => string | undefined, statement: string) =>
  [1, 2, 3, 4].map(() => nameOf(statement));

test('a statement that is asked a third time has a name, the same wherever it is asked', () => {
  const [first, second, third, fourth] = askedOften(createStatementNames(), 'SELECT 1');
  expect([first, second]).toEqual([undefined, undefined]);
  expect(third).toMatch(/^portevoix [\w-]{22}$/);
  expect(fourth).toBe(third);
  expect(askedOften(createStatementNames(), 'SELECT 1')[2]).toBe(third);
  expect(askedOften(createStatementNames(), 'SELECT 2')[2]).not.toBe(third);
});

test('statements have names only as long as the database has room for their plans', () => {
  const nameOf = createStatementNames();
  const long = (letter: string) => letter.repeat(100_000);
  const known = askedOften(nameOf, long('a'))[3];
  expect(known).toBeDefined();
  expect(askedOften(nameOf, long('b'))[3]).toBeDefined();
  expect(askedOften(nameOf, long('c'))[3]).toBeUndefined();
  expect(nameOf(long('a'))).toBe(known);
});
