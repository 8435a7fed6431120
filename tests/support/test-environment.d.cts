export function testEnvironment(
  serverUrl: string,
  database: string,
  publicDir: string,
): Record<string, string>;
