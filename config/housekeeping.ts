import { readSettings } from './settings';

/** Whether this instance runs what is to be run now and then, by one of several: see `strapi.cron.add`. */
export default () => ({ isOn: readSettings(process.env).housekeeping });
