const transform = {
  '^.+\\.[jt]sx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } }],
};
const common = {
  testEnvironment: 'node',
  transform,
  transformIgnorePatterns: ['/node_modules/', '/\\.tmp/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.tmp/'],
};

export default {
  maxWorkers: 2,
  // Jest keeps what each file evaluated of our own.
  workerIdleMemoryLimit: '1500MB',
  // A process of 500 MB takes a quarter of a second to be gone after its last statement, and more than Jest's half on a busy machine.
  workerGracefulExitTimeout: 10_000,
  // What hangs ends: what is slow on a machine that does other work does not.
  testTimeout: 180_000,
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.ts'] },
    {
      ...common,
      displayName: 'api',
      runtime: '<rootDir>/tests/support/native-runtime.cjs',
      testMatch: ['<rootDir>/tests/api/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/global-setup.mjs',
      globalTeardown: '<rootDir>/tests/support/global-teardown.mjs',
    },
    {
      ...common,
      displayName: 'browser',
      runtime: '<rootDir>/tests/support/native-runtime.cjs',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/browser-setup.mjs',
      globalTeardown: '<rootDir>/tests/support/global-teardown.mjs',
    },
  ],
};
