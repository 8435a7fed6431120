import { createStatementNames } from '../../src/adapters/statement-names';

const OFTEN = 3;

function asked(nameOf: (statement: string) => string | undefined, statement: string): string | undefined {
  for (let time = 1; time < OFTEN; time += 1) nameOf(statement);
  return nameOf(statement);
}

test('a statement that is asked often has a name, always the same, and another statement another', () => {
  const nameOf = createStatementNames();
  expect(nameOf('SELECT 1')).toBeUndefined();
  const name = asked(nameOf, 'SELECT 1');
  expect(name).toMatch(/^portevoix /);
  expect(nameOf('SELECT 1')).toBe(name);
  expect(asked(nameOf, 'SELECT 2')).not.toBe(name);
  // Several take the same connections.
  expect(asked(createStatementNames(), 'SELECT 1')).toBe(name);
});

test('whoever asks for many large statements takes no more memory of the database than there is for plans', () => {
  const nameOf = createStatementNames();
  const large = (number: number) => `SELECT ${number}`.padEnd(30_000);
  const named = Array.from({ length: 40 }, (_, number) => asked(nameOf, large(number)));
  expect(named.filter(Boolean)).toHaveLength(8);
  expect(nameOf(large(0))).toBe(named[0]);
  expect(asked(nameOf, 'SELECT 3')).toMatch(/^portevoix /);
});
