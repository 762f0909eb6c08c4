import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAutocannon } from './autocannon.ts';
import { readWrk, wrkCommand } from './wrk.ts';

test('The figures of wrk are found among its own report, and its microseconds become milliseconds.', () => {
  const output = `Running 2s test @ http://127.0.0.1:1/
  100 requests in 2.00s, 1.00MB read
lockstep-bench {"requests":100,"microseconds":2000000,"p50":380,"p99":4100,"refused":2,"failed":3}
`;
  expect(readWrk(output)).toEqual({
    answers: 100,
    perSecond: 50,
    p50: 0.38,
    p99: 4.1,
    refused: 2,
    failed: 3,
  });
});

test('A report of wrk without figures is an error.', () => {
  expect(() => readWrk('unable to connect')).toThrow('wrk printed no figures: unable to connect');
});

test('Errors and timeouts of autocannon are failures, statuses other than 2xx are refusals.', () => {
  const result = {
    requests: { total: 90 },
    latency: { p50: 1, p99: 2 },
    duration: 3,
    errors: 1,
    timeouts: 2,
    non2xx: 4,
  };
  expect(readAutocannon(JSON.stringify(result))).toEqual({
    answers: 90,
    perSecond: 30,
    p50: 1,
    p99: 2,
    refused: 4,
    failed: 3,
  });
});

test('The script of wrk holds no "[[", which would begin a text of Lua.', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wrk-'));
  const request = {
    method: 'POST',
    target: '/list',
    headers: { 'content-type': 'a/b' },
    body: '{}',
  } as const;
  const job = { origin: 'http://127.0.0.1:1', request, connections: 10, seconds: 2 };
  const { args } = wrkCommand(job, folder);
  expect(args).toEqual(['-t1', '-c10', '-d2s', '-s', join(folder, 'load.lua'), 'http://127.0.0.1:1/list']);
  expect(readFileSync(join(folder, 'load.lua'), 'utf8')).toContain(
    'wrk.headers[ [===[content-type]===] ] = [===[a/b]===]',
  );
  rmSync(folder, { recursive: true });
});

test('Requests that take turns are all in the script of wrk, the first one too.', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wrk-'));
  const request = {
    method: 'POST',
    target: '/list',
    headers: {},
    body: '{"page":1}',
    others: [{ target: '/list', body: '{"page":2}' }, { target: '/other' }],
  } as const;
  wrkCommand({ origin: 'http://127.0.0.1:1', request, connections: 1, seconds: 1 }, folder);
  const script = readFileSync(join(folder, 'load.lua'), 'utf8');
  expect(script.match(/wrk\.format\(.*\)/g)).toEqual([
    'wrk.format(nil, [===[/list]===], nil, [===[{"page":1}]===])',
    'wrk.format(nil, [===[/list]===], nil, [===[{"page":2}]===])',
    'wrk.format(nil, [===[/other]===], nil, nil)',
  ]);
  rmSync(folder, { recursive: true });
});
