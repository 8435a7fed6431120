import type { Core } from '@strapi/strapi';
import type { Schedule } from '../../adapters/schedule';
import { createScheduleAlarm } from '../../adapters/schedule-alarm';

interface Configuration {
  isOn: boolean;
  databaseUrl: string | null;
  connections: number;
  sweepSeconds: number;
}

/** Has the schedule carried out while the application runs: at each moment by the queue, and besides at the start and every minute. */
export function createScheduleClock(strapi: Core.Strapi, schedule: Schedule) {
  const { isOn, databaseUrl, connections, sweepSeconds } = strapi.config.get('schedule') as Configuration;
  const alarm = createScheduleAlarm(strapi, { databaseUrl: databaseUrl ?? '', connections });
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let work: Promise<void> = Promise.resolve();

  /** One after the other within a process. */
  const carryOut = (): Promise<void> => {
    const next = work.then(async () => {
      if (!isStopped) await schedule.carryOut(new Date());
    });
    work = next.catch(() => {});
    return next;
  };
  const logged = (what: string, doing: Promise<void>) =>
    doing.catch((error: Error) => strapi.log.error(`[schedule] ${what}: ${error.message}`));
  const sweep = async () => {
    await logged('repair', schedule.repair());
    await logged('sweep', carryOut());
  };
  const begin = async () => {
    await logged('job queue', alarm.start(carryOut));
    if (isStopped) return alarm.stop();
    timer = setInterval(() => void sweep(), sweepSeconds * 1000);
    timer.unref();
    await sweep();
  };
  let beginning: Promise<void> | undefined;

  return {
    /**
     * Takes down what was to leave the site while the server was down, before anybody is answered; all else once it listens. To be
     * called once every capability hears of what is taken down.
     */
    async start(): Promise<void> {
      if (!isOn) return;
      schedule.onScheduled((at) => void logged('alarm', alarm.set(at)));
      await logged('repair', schedule.repair());
      await logged('ends', schedule.carryOut(new Date(), ['unpublish']));
      strapi.server.httpServer.once('listening', () => {
        beginning = begin();
      });
    },
    async stop(): Promise<void> {
      isStopped = true;
      clearInterval(timer);
      await beginning;
      await logged('job queue', alarm.stop());
      await work;
    },
  };
}
