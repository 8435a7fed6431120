import { rmSync } from 'node:fs';

/** Stops the tests' PostgreSQL and removes what they left. */
export default async function globalTeardown() {
  const { server, folder } = globalThis.portevoixTests ?? {};
  globalThis.portevoixTests = undefined;
  await server?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
}
