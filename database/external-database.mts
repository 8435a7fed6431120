import { codeOf, LaunchFailure } from './failures.mts';
import { withClient } from './server-connection.mts';

/** Resolves when the database at `url` is there and may be built in. @throws LaunchFailure saying what is wrong, without the password */
export async function checkDatabase(url: string): Promise<void> {
  try {
    await withClient(url, async (client) => {
      const { rows } = await client.query<{ encoding: string; may_create: boolean | null }>(
        `SELECT current_setting('server_encoding') AS encoding,
                has_schema_privilege(current_schema(), 'CREATE') AS may_create`,
      );
      if (!rows[0]?.may_create) throw new LaunchFailure(describeMissingRight(url));
      if (rows[0].encoding !== 'UTF8')
        throw new LaunchFailure(
          `DATABASE_URL: the database '${named(url).database}' keeps text as ${rows[0].encoding}. Make one with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.`,
        );
    });
  } catch (error) {
    if (error instanceof LaunchFailure) throw error;
    throw new LaunchFailure(`DATABASE_URL: ${describe(error as Error, named(url))}`, { cause: error });
  }
}

interface Named {
  server: string;
  host: string;
  user: string;
  database: string;
}

function named(url: string): Named {
  const { hostname, port, username, pathname } = new URL(url);
  return {
    host: hostname,
    server: `${hostname}:${port || 5432}`,
    user: decodeURIComponent(username),
    database: decodeURIComponent(pathname.slice(1)),
  };
}

function describeMissingRight(url: string): string {
  const { user, database } = named(url);
  return `DATABASE_URL: the user '${user}' may not create tables in the database '${database}'. Let its administrator run: GRANT CREATE ON SCHEMA public TO "${user}"; or make the user the owner of the database.`;
}

/** One sentence for what PostgreSQL (appendix A, error codes), the network or the certificate said. */
function describe(error: Error, { server, host, user, database }: Named): string {
  const code = codeOf(error);
  if (/ENOTFOUND|EAI_AGAIN/.test(code))
    return `no server is known by the name '${host}'. Check the spelling and the network.`;
  if (code === 'ECONNREFUSED')
    return `nothing answers at ${server}. Start PostgreSQL there, or check the address and the port.`;
  if (/ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/.test(code) || /timeout/i.test(error.message))
    return `${server} cannot be reached from here. Check the address, the network and the firewall.`;
  if (code === '28P01')
    return `the server at ${server} refuses the password of the user '${user}'. Correct user or password.`;
  if (code === '28000')
    return `the server at ${server} lets no user '${user}' in from here (${error.message}).`;
  if (code === '3D000')
    return `there is no database '${database}' at ${server}. Create it there: CREATE DATABASE "${database}" ENCODING 'UTF8'.`;
  if (code === '42501')
    return `the user '${user}' has no right to use the database '${database}' (${error.message}).`;
  if (code === '53300')
    return `the server at ${server} takes no more connections. Raise its max_connections, or stop what uses it.`;
  if (/SSL|certificate/i.test(`${code} ${error.message}`))
    return `no secure connection to ${server} came about (${error.message}). Check sslmode at the end of the address.`;
  return `${server} answers: ${error.message}`;
}
