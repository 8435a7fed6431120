import { readSettings, SettingsError } from './settings';

export default () => {
  const { databaseUrl, databasePoolMax } = readSettings(process.env);
  if (!databaseUrl)
    throw new SettingsError([
      'DATABASE_URL is missing: start through npm (npm start, npm run develop), which brings the embedded PostgreSQL, or give one, e.g. DATABASE_URL=postgres://user:secret@localhost:5432/portevoix',
    ]);
  return {
    connection: {
      client: 'postgres',
      connection: { connectionString: databaseUrl },
      pool: { min: 0, max: databasePoolMax },
      acquireConnectionTimeout: 30_000,
    },
    settings: { useTypescriptMigrations: true },
  };
};
