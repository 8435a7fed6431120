import { readSettings } from './settings';

export default () => ({ level: readSettings(process.env).logLevel });
