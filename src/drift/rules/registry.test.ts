import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { requestContext, responseContext, routeOf } from '../exchange-context.ts';
import { findingCodes, severities } from '../finding.ts';
import { answer, checkOf, get, listPools } from '../pools.fixture.ts';
import { evidenceRules, operationRules, rules } from './registry.ts';
import { areas } from './rule.ts';

const PAGES = new URL('../../../docs/findings/', import.meta.url);

function namesIn(folder: URL, suffix: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))
    .sort();
}

const all = [...rules, ...operationRules, ...evidenceRules];

test('Every finding code has exactly one rule, and every rule a code.', () => {
  expect(all.map(({ code }) => code).sort()).toEqual([...findingCodes].sort());
});

test('Every rule has a file and a table of samples of its name.', () => {
  const files = namesIn(new URL('./', import.meta.url), '.ts');
  for (const { code } of all) {
    expect(files).toContain(code);
    expect(files).toContain(`${code}.test`);
  }
});

test('Every finding code has a page, and every page a code.', () => {
  expect(namesIn(PAGES, '.md')).toEqual([...findingCodes].sort());
});

test.each(findingCodes)(
  'The page of %s says what it means, shows it, and says who fixes it and how.',
  (code) => {
    const page = readFileSync(new URL(`${code}.md`, PAGES), 'utf8');
    expect(page.startsWith(`# ${code}\n\n`)).toBe(true);
    const headings = page.split('\n').filter((line) => line.startsWith('## '));
    expect(headings).toEqual(['## Example', '## Who usually fixes it', '## How']);
  },
);

test('Rules are registered in the order of the areas that they check.', () => {
  for (const list of [rules, operationRules]) {
    const ranks = list.map(({ area }) => areas.indexOf(area));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  }
});

/** Rules that look one way only, each with the reason. */
const WAIVERS: Readonly<Record<string, string>> = {
  'operation-undocumented': 'the request says which operation it is',
  'method-undocumented': 'the request says which operation it is',
  redirected: 'only servers redirect',
  'request-refused': 'only servers refuse, and they do it in the answer',
  'status-changed': 'a request has no status',
  'status-undocumented': 'a request has no status',
  'media-type-changed': 'what a server took under another label it took; mocks refuse it with 415',
  'header-missing': 'headers of requests are parameters, and property-missing tells them',
  'header-undocumented': 'clients and proxies add headers that no server looks at',
  'outcome-changed': 'a request has no outcome',
  'parameter-undocumented': 'an answer has no parameters',
  'property-vanished': 'requests are those of the recordings',
  'property-unconfirmed': 'nobody has to send what is optional',
  'time-unit-changed': 'requests are those of the recordings',
  'latency-unusual': 'a request takes no time of the server',
  'size-unusual': 'requests are those of the recordings',
  'evidence-expired': 'both sides of an exchange are of one day',
};

test('A rule checks both directions, or there is a reason why it does not.', () => {
  const oneWay = all.filter(({ severity }) => Object.keys(severity).length === 1).map(({ code }) => code);
  expect(oneWay.sort()).toEqual(Object.keys(WAIVERS).sort());
});

test('What deviates in a request that was accepted is never worse than in a response.', () => {
  for (const { severity } of all) {
    const { request, response } = severity;
    if (request === undefined || response === undefined) continue;
    expect(severities.indexOf(request)).toBeGreaterThanOrEqual(severities.indexOf(response));
  }
});

test('Rules about the parts of an exchange say nothing where no operation or no status is known.', () => {
  const check = checkOf({ request: get('/nowhere?page=1'), response: answer({ more: 1 }) });
  const lost = requestContext(check, routeOf(check));
  const listed = checkOf({ request: listPools, response: answer({ more: 1 }, 503) });
  const route = routeOf(listed);
  if (route.kind !== 'operation') throw new Error('The sample is an operation.');
  const undeclared = responseContext(listed, route, route.operation);
  const parts = rules.filter(({ area }) => area !== 'operation' && area !== 'status');
  expect(parts.length).toBeGreaterThan(10);
  for (const { check: find, code } of parts) {
    expect(find(lost), code).toEqual([]);
    expect(find(undeclared), code).toEqual([]);
  }
});
