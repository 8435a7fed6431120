import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface PictureStoreOptions {
  folder: string;
  /** Bytes of all pictures together; when there are more, the oldest go. */
  bytesAtMost: number;
  warn: (message: string) => void;
}

export interface PictureStore {
  /** The picture kept under `key` (letters, digits, `-`, `_`); null when there is none. */
  read(key: string): Promise<Buffer | null>;
  /** Never rejects: what cannot be kept is made again. */
  write(key: string, picture: Buffer): Promise<void>;
}

/** Pictures on disk, one file each, written whole or not at all. */
export function createPictureStore({ folder, bytesAtMost, warn }: PictureStoreOptions): PictureStore {
  let bytes: number | null = null;
  let writes = 0;

  const tidy = async (): Promise<void> => {
    const files = await filesIn(folder);
    bytes = files.reduce((sum, { size }) => sum + size, 0);
    if (bytes <= bytesAtMost) return;
    // Down to less than is allowed, so that not every next picture has to look for room.
    for (const { path, size } of files.sort((one, other) => one.madeAt - other.madeAt)) {
      if (bytes <= bytesAtMost * 0.9) break;
      await rm(path, { force: true });
      bytes -= size;
    }
  };

  return {
    async read(key) {
      try {
        return await readFile(join(folder, `${key}.png`));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
          warn(`A share picture cannot be read: ${(error as Error).message}`);
        return null;
      }
    },
    async write(key, picture) {
      writes += 1;
      const unfinished = join(folder, `${key}.${process.pid}-${writes}.part`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(unfinished, picture);
        await rename(unfinished, join(folder, `${key}.png`));
        if (bytes !== null) bytes += picture.length;
        if (bytes === null || bytes > bytesAtMost) await tidy();
      } catch (error) {
        await rm(unfinished, { force: true }).catch(() => undefined);
        warn(`A share picture cannot be kept in ${folder}: ${(error as Error).message}`);
      }
    },
  };
}

async function filesIn(folder: string): Promise<{ path: string; size: number; madeAt: number }[]> {
  const names = (await readdir(folder)).filter((name) => /\.(png|part)$/.test(name));
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      // Another process may have tidied in the meantime.
      const facts = await stat(path).catch(() => null);
      return facts ? [{ path, size: facts.size, madeAt: facts.mtimeMs }] : [];
    }),
  );
  return files.flat();
}
