import { expect, test } from 'vitest';
import { readAutocannon } from './autocannon.ts';
import { readWrk } from './wrk.ts';

test("The figures of wrk are found among its own report, and its microseconds become milliseconds.", () => {
  const output = `Running 2s test @ http://127.0.0.1:1/
  100 requests in 2.00s, 1.00MB read
lockstep-bench {"requests":100,"microseconds":2000000,"p50":380,"p99":4100,"failed":3}
`;
  expect(readWrk(output)).toEqual({ perSecond: 50, p50: 0.38, p99: 4.1, failed: 3 });
});

test('A report of wrk without figures is an error.', () => {
  expect(() => readWrk('unable to connect')).toThrow('wrk printed no figures: unable to connect');
});

test('Errors, timeouts and statuses other than 2xx of autocannon are all failures.', () => {
  const result = { requests: { total: 90 }, latency: { p50: 1, p99: 2 }, duration: 3, errors: 1, timeouts: 2, non2xx: 4 };
  expect(readAutocannon(JSON.stringify(result))).toEqual({ perSecond: 30, p50: 1, p99: 2, failed: 7 });
});
