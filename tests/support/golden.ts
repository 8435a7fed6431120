import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Compares a text with the file of that name in tests/fixtures, whole. After a change that was meant, run once with GOLDEN=write and read what changed. */
export function expectGolden(name: string, text: string): void {
  const file = join('tests/fixtures', name);
  if (process.env.GOLDEN === 'write') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
