import { join } from 'node:path';
import { type Core, createStrapi } from '@strapi/strapi';

interface Command {
  /** Said after options that the command does not know. */
  usage: string;
  /** Options that it knows. */
  options: readonly string[];
  /** What it does with the application; the exit code comes out. */
  work(strapi: Core.Strapi, options: readonly string[]): Promise<number>;
}

/**
 * Runs a command of ours on the application, which listens to nothing meanwhile and does not fill in sample content by itself, and
 * ends this process: with the command’s exit code, 2 for an unknown option, 1 for an error, which is printed.
 */
export function runCommand(options: string[], command: Command): void {
  main(command, options).then(
    (code) => process.exit(code),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
}

async function main({ usage, options: known, work }: Command, options: string[]): Promise<number> {
  const unknown = options.filter((option) => !known.includes(option));
  if (unknown.length > 0) {
    console.error(`Unknown option ${unknown.join(' ')}. Use: ${usage}`);
    return 2;
  }
  process.env.SAMPLE = 'off';
  const distDir = join(__dirname, '..', '..');
  const strapi = createStrapi({ appDir: process.cwd(), distDir, serveAdminPanel: false });
  // Strapi (5.54, utils/signals) would shut down under the command, and call the interruption a success.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeAllListeners(signal);
  await strapi.load();
  try {
    return await work(strapi, options);
  } finally {
    // How it shuts down is nothing that was asked for.
    strapi.log.level = 'warn';
    await strapi.destroy();
  }
}
