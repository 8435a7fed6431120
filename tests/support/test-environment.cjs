/** Environment of an application under test: a database of its own, throwaway secrets, nothing sent anywhere. */
function testEnvironment(serverUrl, database, publicDir) {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  const secret = 'only-for-tests-0123456789abcdef';
  return {
    NODE_ENV: 'test',
    ENV_PATH: '/dev/null',
    HOST: '127.0.0.1',
    DATABASE_URL: url.href,
    PUBLIC_DIR: publicDir,
    SHARE_PICTURES_DIR: `${publicDir}/share-pictures`,
    PUBLIC_URL: 'http://localhost:1337',
    SAMPLE: 'off',
    LINK_CHECK: 'off',
    // What is due happens when a test says so, at the time that it names.
    SCHEDULE: 'off',
    LOG_LEVEL: 'error',
    APP_KEYS: secret,
    API_TOKEN_SALT: secret,
    ADMIN_JWT_SECRET: secret,
    TRANSFER_TOKEN_SALT: secret,
    ENCRYPTION_KEY: secret,
    ADMIN_EMAIL: 'administration@example.org',
    ADMIN_PASSWORD: 'Administration-2026',
  };
}

module.exports = { testEnvironment };
