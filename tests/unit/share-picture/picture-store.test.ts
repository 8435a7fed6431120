import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPictureStore } from '../../../src/adapters/share-picture-store';

let folder: string;
const warnings: string[] = [];
const warn = (message: string) => warnings.push(message);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'share-pictures-'));
  warnings.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the store of pictures', () => {
  test('answers what it was given, and nothing for what it was not', async () => {
    const store = createPictureStore({ folder: join(folder, 'new'), bytesAtMost: 1000, warn });
    expect(await store.read('a')).toBeNull();
    await store.write('a', Buffer.from('picture'));
    expect((await store.read('a'))?.toString()).toBe('picture');
    expect(readdirSync(join(folder, 'new'))).toEqual(['a.png']);
  });

  test('throws the oldest away when they take too much room, and what a stopped server left unfinished', async () => {
    for (const [index, name] of ['old.png', 'older.part', 'new.png'].entries()) {
      writeFileSync(join(folder, name), Buffer.alloc(400));
      const time = { 'older.part': 1000, 'old.png': 2000, 'new.png': 3000 }[name] ?? index;
      utimesSync(join(folder, name), time, time);
    }
    const store = createPictureStore({ folder, bytesAtMost: 1000, warn });
    await store.write('newest', Buffer.alloc(100));
    expect(readdirSync(folder).sort()).toEqual(['new.png', 'newest.png', 'old.png'].sort());
    await store.write('last', Buffer.alloc(300));
    expect(readdirSync(folder).sort()).toEqual(['last.png', 'new.png', 'newest.png']);
  });

  test('leaves other people’s files alone', async () => {
    writeFileSync(join(folder, 'notes.txt'), Buffer.alloc(5000));
    const store = createPictureStore({ folder, bytesAtMost: 1000, warn });
    await store.write('a', Buffer.alloc(100));
    expect(readdirSync(folder).sort()).toEqual(['a.png', 'notes.txt']);
  });

  test('only says so when it cannot keep anything', async () => {
    writeFileSync(join(folder, 'file'), '');
    const store = createPictureStore({ folder: join(folder, 'file'), bytesAtMost: 1000, warn });
    await store.write('a', Buffer.alloc(10));
    expect(await store.read('a')).toBeNull();
    expect(warnings[0]).toContain('cannot be kept');
  });
});
