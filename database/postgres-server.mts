import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { during, type Log } from './announcements.mts';
import { followDataFolder, prepareDataFolder } from './data-folder.mts';
import { createCluster, hasCluster, readPassword, SERVER_USER } from './database-cluster.mts';
import { codeOf, describeFullDisk, LaunchFailure } from './failures.mts';
import { type Keeper, startKeeper } from './kept-processes.mts';
import { launchServer } from './launch-server.mts';
import { mayServe, readPostmasterFile, removeLeftoverFile } from './postmaster-file.mts';
import { isAlive } from './processes.mts';
import { type ServerAccount, serverAccount } from './server-account.mts';
import { serverBinaries } from './server-binaries.mts';
import { createDatabase, waitUntilReady } from './server-connection.mts';
import { type Claim, claimServer, stopUnlessUsed } from './shared-use.mts';

export interface PostgresServer {
  /** Address of the database `portevoix`, password included. */
  url: string;
  /** Aborted when the server ends without having been asked. */
  lost: AbortSignal;
  /** Leaves the server, and stops it when no other launcher uses it. Further calls do nothing. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Folder of the data; made when missing. The server's log lies beside it, under the same name with `.log`. */
  dataDir: string;
  log: Log;
  /** Connections that a new server takes at most; one that runs already keeps its own number. Defaults to 100, as PostgreSQL's own. */
  connections?: number;
  /** Whether the folder lies below the system's temporary folder, where closed parents may be given to the server's account. Defaults to false. */
  isTemporary?: boolean;
  /** Defaults to one of the server's own. */
  keeper?: Keeper;
  /** Aborting it ends the start with StopRequested. */
  signal?: AbortSignal;
}

/**
 * A running server on 127.0.0.1 with the data of `dataDir`: the one that runs there already, or a new one. Nothing of it
 * is left running when this process ends, however it ends, unless another launcher still uses it.
 * @throws LaunchFailure with what to do about it
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const { log, connections = 100, isTemporary = false, signal = new AbortController().signal } = options;
  const keeper = options.keeper ?? startKeeper();
  try {
    const asked = await followDataFolder(options.dataDir);
    const account = serverAccount(asked);
    const place = await prepareDataFolder({ dataDir: asked, account, isTemporary, log });
    const dataDir = join(await realpath(dirname(place)), basename(place));
    const { initdb, postgres } = await serverBinaries(account, log);
    if (!hasCluster(dataDir))
      await during(log, 'Preparing the database (first start only)…', () =>
        createCluster({ dataDir, initdb, account, keeper, signal }),
      );
    const password = await readPassword(dataDir);
    const logFile = `${options.dataDir}.log`;
    const launch = { dataDir, postgres, account, password, logFile, connections, keeper, signal };
    // A server found running may be stopped by its last user before we have claimed it.
    const server = (await findAndEnter(launch)) ?? (await findAndEnter(launch));
    if (!server) throw new LaunchFailure(`The database ended while it was being opened. See ${logFile}.`);
    return options.keeper ? server : { ...server, stop: () => server.stop().then(keeper.dismiss) };
  } catch (error) {
    if (!options.keeper) await keeper.dismiss();
    throw error;
  }
}

/** The server with the database in it, and claimed, so that no other launcher stops it; null when it ended meanwhile. */
async function findAndEnter(launch: Launch): Promise<PostgresServer | null> {
  const { password, keeper } = launch;
  const { pid, port } = await findOrLaunch(launch);
  const url = addressOf(port, password);
  // The claim stays out of the content's database, which could not be replaced or copied under it.
  const serverUrl = addressOf(port, password, 'postgres');
  let claim: Claim;
  try {
    await createDatabase(url);
    claim = await claimServer(serverUrl);
  } catch (error) {
    await stopUnlessUsed({ pid, url: serverUrl, backend: 0 });
    if (/^57P0|^ECONN/.test(codeOf(error)) || !codeOf(error)) return null;
    throw codeOf(error) === '53100' ? new LaunchFailure(describeFullDisk(launch.dataDir)) : error;
  }
  const left = { pid, url: serverUrl, backend: claim.backend };
  keeper.keepServerInUse(left);
  const leave = async () => {
    await claim.release();
    await stopUnlessUsed(left);
    keeper.forget(pid);
  };
  let leaving: Promise<void> | undefined;
  return {
    url,
    lost: claim.lost,
    stop: () => {
      leaving ??= leave();
      return leaving;
    },
  };
}

function addressOf(port: number, password: string, database = 'portevoix'): string {
  return `postgres://${SERVER_USER}:${password}@127.0.0.1:${port}/${database}`;
}

interface Launch {
  dataDir: string;
  postgres: string;
  account: ServerAccount | null;
  password: string;
  logFile: string;
  connections: number;
  keeper: Keeper;
  signal: AbortSignal;
}

/** Two launchers may start at the same moment; the one whose server finds the folder taken uses the other's. */
async function findOrLaunch(launch: Launch): Promise<{ pid: number; port: number }> {
  const { dataDir, password, signal } = launch;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const found = readPostmasterFile(dataDir);
    if (found && isAlive(found.pid) && mayServe(dataDir, found.pid)) {
      const isReady = await waitUntilReady({
        url: addressOf(found.port, password, 'postgres'),
        dataDir,
        isRunning: () => readPostmasterFile(dataDir)?.pid === found.pid && isAlive(found.pid),
        signal,
      });
      if (isReady) return found;
    } else {
      removeLeftoverFile(dataDir);
      const launched = await launchServer({
        ...launch,
        urlAt: (port) => addressOf(port, password, 'postgres'),
      });
      if (launched) return launched;
    }
    await pause(100);
  }
  throw new LaunchFailure(
    `Another program keeps the database folder ${dataDir} busy. Stop what still uses it (see ${launch.logFile}), then start again.`,
  );
}
