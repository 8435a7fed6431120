import { createServer } from 'node:net';
import { codeOf, LaunchFailure } from './failures.mts';

/** Resolves when the application may listen there. @throws LaunchFailure saying what stands in the way */
export async function checkPort(host: string, port: number): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host, port, exclusive: true }, resolve);
    });
  } catch (cause) {
    throw new LaunchFailure(describe(codeOf(cause), host, port) ?? (cause as Error).message, { cause });
  }
  await new Promise((resolve) => server.close(resolve));
}

function describe(code: string, host: string, port: number): string | null {
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is taken by another program. Stop it, or choose another with PORT=${port < 65_535 ? port + 1 : 1337} npm start`;
  if (code === 'EACCES')
    return `Port ${port} is reserved to the system's administrator. Choose one above 1023, e.g. PORT=1337 npm start`;
  if (/EADDRNOTAVAIL|ENOTFOUND|EAI_AGAIN/.test(code))
    return `HOST=${host} is no address of this machine. Use 127.0.0.1 for this machine alone, or 0.0.0.0 for all its networks.`;
  return null;
}
