import { rmSync } from 'node:fs';

/** Stops the tests' PostgreSQL and removes what they left. */
export default async function globalTeardown() {
  const { server, folders = [] } = globalThis.portevoixTests ?? {};
  globalThis.portevoixTests = undefined;
  await server?.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
