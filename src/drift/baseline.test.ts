import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Baseline,
  type BaselineEntry,
  EMPTY_BASELINE,
  markAccepted,
  retiredEntries,
  updatedBaseline,
} from './baseline.ts';
import { collectFindings } from './collect-findings.ts';
import type { Finding } from './finding.ts';
import { deviationsOf, listPools, spec, success } from './pools.fixture.ts';
import { readBaseline } from './read-baseline.ts';
import { writeBaseline } from './write-baseline.ts';

const findings: readonly Finding[] = collectFindings(
  deviationsOf({ request: listPools, response: success({ id: '1', state: 7, kind: 'z' }) }),
  new Map([['pools', spec.table]]),
);
const TODAY = '2026-11-24';
const everything = updatedBaseline(EMPTY_BASELINE, findings, [], TODAY);

test('After an update every finding is accepted since today.', () => {
  expect(
    everything.accepted.map(({ code, provider, operation, since }) => [code, provider, operation, since]),
  ).toEqual(findings.map(({ code }) => [code, 'pools', 'listPools', TODAY]));
  expect(markAccepted(findings, everything).map(({ accepted }) => accepted)).toEqual(
    findings.map(() => ({ since: TODAY })),
  );
});

test('What a baseline does not have stays as it is.', () => {
  expect(markAccepted(findings, EMPTY_BASELINE)).toEqual(findings);
});

test('Findings that fail no run are not accepted by an update, and may be by hand.', () => {
  const info = findings.map((finding): Finding => ({ ...finding, severity: 'info' }));
  expect(updatedBaseline(EMPTY_BASELINE, info, [], TODAY).accepted).toEqual([]);
  expect(updatedBaseline(everything, info, [], '2027-01-01')).toEqual(everything);
});

test('What stays keeps its date and its note, and what is retired goes.', () => {
  const noted = {
    ...everything,
    accepted: everything.accepted.map((entry) => ({ ...entry, since: '2026-01-01', note: 'known' })),
  };
  const [first, ...others] = findings;
  const shown = others;
  const retired = retiredEntries(noted, shown, () => true);
  expect(retired.map(({ fingerprint }) => fingerprint)).toEqual([first?.fingerprint]);
  expect(updatedBaseline(noted, shown, retired, TODAY).accepted).toEqual(noted.accepted.slice(1));
});

test('An entry of what was not checked is neither retired nor dropped.', () => {
  expect(retiredEntries(everything, [], () => false)).toEqual([]);
  expect(updatedBaseline(everything, [], [], TODAY)).toEqual(everything);
});

test('One entry accepts the same finding at every target, and stands once.', () => {
  const twice = [...findings, ...findings.map((finding) => ({ ...finding, target: 'mock' }))];
  expect(updatedBaseline(EMPTY_BASELINE, twice, [], TODAY)).toEqual(everything);
});

const entries: fc.Arbitrary<BaselineEntry> = fc.record(
  {
    fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/),
    code: fc.constantFrom('type-changed', 'property-missing'),
    provider: fc.constantFrom('a', 'b'),
    operation: fc.string({ minLength: 1 }),
    pointer: fc.string().map((text) => `/${text}`),
    since: fc.constantFrom('2026-01-31', TODAY),
    note: fc.string(),
  },
  { requiredKeys: ['fingerprint', 'code', 'provider', 'operation', 'pointer', 'since'] },
);

test('What is written is read again, and its text does not depend on the order.', () => {
  fc.assert(
    fc.property(fc.uniqueArray(entries, { selector: ({ fingerprint }) => fingerprint }), (accepted) => {
      const baseline: Baseline = { schemaVersion: 1, accepted };
      const text = writeBaseline(baseline);
      const reading = readBaseline(text);
      expect(reading.ok && new Set(reading.baseline.accepted)).toEqual(new Set(accepted));
      expect(writeBaseline({ ...baseline, accepted: accepted.toReversed() })).toBe(text);
      expect(text.split('\n')).toHaveLength(accepted.length === 0 ? 5 : accepted.length + 6);
    }),
  );
});

const entry = {
  fingerprint: '0123456789abcdef',
  code: 'type-changed',
  provider: 'a',
  operation: 'b',
  pointer: '',
  since: TODAY,
};

test.each([
  ['', 'line 1, column 1', /not JSON: empty/],
  ['{"accepted":\n[}', 'line 2, column 2', /not JSON: syntax/],
  ['[]', 'the top', /an object/],
  [{ accepted: [] }, '/schemaVersion', /1 was expected/],
  [{ schemaVersion: 1 }, '/accepted', /a list/],
  [{ schemaVersion: 1, accepted: {} }, '/accepted', /a list/],
  [{ schemaVersion: 1, accepted: [entry, 7] }, '/accepted/1', /an object/],
  [{ schemaVersion: 1, accepted: [entry, entry] }, '/accepted/1', /the same finding as \/accepted\/0/],
  ...[
    ['fingerprint', 'xyz', /16 hexadecimal digits/],
    ['code', 'no-such-code', /the code of a finding/],
    ['provider', '', /the id of a provider/],
    ['operation', 7, /the name of an operation/],
    ['pointer', 'a', /a JSON Pointer/],
    ['since', '2026-13-01', /a day/],
    ['since', undefined, /a day/],
    ['note', null, /text/],
    ['reason', 'known', /there is no such member; expected fingerprint, code/],
  ].map(
    ([name, value, problem]) =>
      [
        { schemaVersion: 1, accepted: [{ ...entry, [String(name)]: value }] },
        `/accepted/0/${String(name)}`,
        problem,
      ] as [object, string, RegExp],
  ),
])('%j is no baseline, because of %s.', (value, place, problem) => {
  const reading = readBaseline(typeof value === 'string' ? value : JSON.stringify(value));
  expect(reading).toEqual({ ok: false, place, problem: expect.stringMatching(problem) });
});
