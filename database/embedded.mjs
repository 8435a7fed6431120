// Keeps what Node makes of the launcher's TypeScript, and so its compiler for types out of a launcher that runs for weeks (25 MB).
// JavaScript, because that compiler would be there by now.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(process.cwd(), '.data', 'compile-cache'));
await import('./command-line.mts');
