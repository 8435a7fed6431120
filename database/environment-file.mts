import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { readSecrets, readSettings, SECRET_NAMES, type Settings } from '../config/settings.ts';
import { onDisk } from './failures.mts';

/** Names of the secrets that were made up and written to `.env`; empty when all were there. */
export type WrittenSecrets = string[];

/**
 * The settings, from the environment and, for what it does not say, from `<root>/.env`; `process.env` holds both afterwards.
 * Missing secrets are made up and added to the file, which is readable by its owner alone when new.
 * @throws SettingsError for wrong settings, LaunchFailure when the file cannot be read or written
 */
export async function loadEnvironment(
  root: string,
): Promise<{ settings: Settings; written: WrittenSecrets }> {
  const file = join(root, '.env');
  const inFile = await readEnvironmentFile(file);
  // Before anything is written: a start that fails for a wrong setting leaves nothing behind.
  const settings = readSettings(process.env);
  const missing = SECRET_NAMES.filter((name) => !process.env[name]?.trim() && !inFile[name]?.trim());
  for (const name of SECRET_NAMES)
    if (!process.env[name]?.trim()) process.env[name] = inFile[name] || makeSecret(name);
  if (missing.length > 0) await onDisk(file, () => appendSecrets(file, missing));
  readSecrets(process.env);
  return { settings, written: missing };
}

/** As loadEnvironment, but missing secrets stay in this process: for a build, which needs them to be there and uses none. */
export async function loadEnvironmentForBuild(root: string): Promise<Settings> {
  await readEnvironmentFile(join(root, '.env'));
  for (const name of SECRET_NAMES) if (!process.env[name]?.trim()) process.env[name] = makeSecret(name);
  // The configuration wants an address; a build connects to none.
  process.env.DATABASE_URL ??= 'postgres://build@127.0.0.1:5432/build';
  return readSettings(process.env);
}

async function readEnvironmentFile(file: string): Promise<Record<string, string | undefined>> {
  if (!existsSync(file)) return {};
  const content = await onDisk(file, () => readFileSync(file, 'utf8'));
  process.loadEnvFile(file);
  return parseEnv(content);
}

function makeSecret(name: (typeof SECRET_NAMES)[number]): string {
  const values = Array.from({ length: name === 'APP_KEYS' ? 4 : 1 }, () =>
    randomBytes(32).toString('base64url'),
  );
  return values.join(',');
}

function appendSecrets(file: string, names: WrittenSecrets): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const gap = before === '' ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const lines = names.map((name) => `${name}=${process.env[name]}\n`).join('');
  appendFileSync(
    file,
    `${gap}# Made at the first start. Keep them secret, and keep them: sessions and API tokens depend on them.\n${lines}`,
    {
      mode: 0o600,
    },
  );
}
