import config from '../../jest.config.mjs';

const { displayName, testMatch, ...api } = config.projects.find((project) => project.displayName === 'api');

/** `npm run bench:search`: apart from the tests, which must not take this long. */
export default { ...api, rootDir: '../..', testMatch: ['<rootDir>/tests/bench/search.bench.ts'] };
