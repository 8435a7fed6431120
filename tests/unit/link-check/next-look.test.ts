import { judgeAnswer } from '../../../src/domain/link-check/judge-answer';
import { type LinkState, nextLook } from '../../../src/domain/link-check/next-look';

const NOW = new Date('2026-11-24T08:00:00Z');
const answer = (status: number, headers: Record<string, string> = {}) =>
  ({
    ok: true,
    status,
    headers,
    url: '',
    redirects: [] as number[],
    body: new Uint8Array(),
    isCut: false,
  }) as const;
const failure = (fault: 'timeout' | 'address-private' | 'stopped') =>
  ({ ok: false, fault, url: '', detail: '' }) as const;

test.each([
  [answer(200), { verdict: 'fine' }],
  [answer(204), { verdict: 'fine' }],
  [answer(403), { verdict: 'unknown', fault: 'refused', retryAfterSeconds: null }],
  [answer(999), { verdict: 'unknown', fault: 'refused', retryAfterSeconds: null }],
  [answer(429, { 'retry-after': '120' }), { verdict: 'unknown', fault: 'refused', retryAfterSeconds: 120 }],
  [
    answer(503, { 'retry-after': 'Tue, 24 Nov 2026 09:00:00 GMT' }),
    { verdict: 'unknown', fault: 'refused', retryAfterSeconds: 3600 },
  ],
  [answer(503), { verdict: 'failed', fault: 'server-error', isSure: false }],
  [answer(404), { verdict: 'failed', fault: 'not-found', isSure: false }],
  [answer(410), { verdict: 'failed', fault: 'gone', isSure: false }],
  [failure('timeout'), { verdict: 'failed', fault: 'timeout', isSure: false }],
  [failure('address-private'), { verdict: 'failed', fault: 'address-private', isSure: true }],
  [failure('stopped'), { verdict: 'unknown', fault: 'stopped', retryAfterSeconds: null }],
])('judges %j', (outcome, judgement) => {
  expect(judgeAnswer(outcome, NOW)).toEqual(judgement);
});

const fresh: LinkState = {
  status: 'unchecked',
  fault: null,
  failedDays: 0,
  lastFailedDay: null,
  checkedAt: null,
  nextLookAt: NOW,
};
const failed = { verdict: 'failed', fault: 'not-found', isSure: false } as const;
const after = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

test('calls a link broken after it failed on three days, however often on each', () => {
  let state = fresh;
  for (const [day, status] of [
    [0, 'failing'],
    [0.1, 'failing'],
    [0.2, 'failing'],
    [1, 'failing'],
    [2, 'broken'],
  ] as const) {
    state = nextLook(state, failed, after(day));
    expect([day, state.status]).toEqual([day, status]);
  }
  expect(state.nextLookAt).toEqual(after(9));
  expect(nextLook(state, failed, after(9))).toMatchObject({ status: 'broken', failedDays: 4 });
  expect(nextLook(state, { verdict: 'fine' }, after(9))).toEqual({
    ...fresh,
    status: 'fine',
    checkedAt: after(9),
    nextLookAt: after(16),
  });
});

test('forgets failures once a link works, and leaves alone for as long as it was asked to', () => {
  const once = nextLook(fresh, failed, NOW);
  expect(once.nextLookAt).toEqual(after(1));
  expect(nextLook(nextLook(once, { verdict: 'fine' }, after(1)), failed, after(8))).toMatchObject({
    status: 'failing',
    failedDays: 1,
  });
  const asked = { verdict: 'unknown', fault: 'refused', retryAfterSeconds: 20 * 86_400 } as const;
  expect(nextLook(once, asked, NOW)).toMatchObject({ status: 'unknown', nextLookAt: after(20) });
});
