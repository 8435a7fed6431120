import type { Core } from '@strapi/strapi';
import PgBoss from 'pg-boss';

/** Wakes one of the instances at each moment that was set, and again, later and later, when it could not do what was due. */
export interface ScheduleAlarm {
  start(ring: () => Promise<void>): Promise<void>;
  /** Sets a moment; the same one twice rings once. */
  set(at: Date): Promise<void>;
  stop(): Promise<void>;
}

const QUEUE = 'due';
/** Schema of the queue’s tables: nothing of ours is in it, and Strapi’s schema sync never looks there. */
const SCHEMA = 'portevoix_jobs';

/**
 * An alarm in PostgreSQL, by pg-boss. A job says only «look now»: what is due stands in the schedule, so that a job that is lost,
 * late, or done twice changes nothing.
 */
export function createScheduleAlarm(
  strapi: Core.Strapi,
  { databaseUrl, connections }: { databaseUrl: string; connections: number },
): ScheduleAlarm {
  let boss: PgBoss | null = null;
  return {
    async start(ring) {
      const started = new PgBoss({
        connectionString: databaseUrl,
        schema: SCHEMA,
        max: connections,
        application_name: 'portevoix schedule',
        schedule: false,
      });
      // Without a listener an error of the connection would end the process.
      started.on('error', (error) => strapi.log.error(`[schedule] job queue: ${error.message}`));
      await started.start();
      await started.createQueue(QUEUE, {
        name: QUEUE,
        policy: 'short',
        retryLimit: 8,
        retryDelay: 5,
        retryBackoff: true,
        expireInMinutes: 15,
      });
      await started.work(QUEUE, { pollingIntervalSeconds: 1 }, ring);
      boss = started;
    },
    async set(at) {
      await boss?.send(QUEUE, {}, { startAfter: at, singletonKey: at.toISOString() });
    },
    async stop() {
      const stopping = boss;
      boss = null;
      await stopping?.stop({ graceful: true, wait: true, timeout: 2000, close: true });
    },
  };
}
