import { readSettings } from './settings';

/** How links to other sites are looked at: each once a week, at most six an hour of one site. */
export default () => {
  const { linkCheck, housekeeping } = readSettings(process.env);
  return {
    isOn: linkCheck && housekeeping,
    everySeconds: 60,
    linksAtOnce: 2,
    hostPauseSeconds: 600,
  };
};
