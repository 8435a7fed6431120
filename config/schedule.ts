import { readSettings } from './settings';

export default () => {
  const { schedule, databaseUrl } = readSettings(process.env);
  return {
    /** Whether this instance carries out what was scheduled; one that does not still lets people schedule. */
    isOn: schedule,
    databaseUrl,
    /** Connections of the job queue, beside those of config/database.ts. */
    connections: 2,
    /** How often what is due is looked for, besides the alarm of the queue at each moment. */
    sweepSeconds: 60,
  };
};
