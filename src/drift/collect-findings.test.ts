import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectFindings, createCollector } from './collect-findings.ts';
import { answer, deviationsOf, get, goodPool, listPools, post, spec, success } from './pools.fixture.ts';

const tables = new Map([['pools', spec.table]]);

const twoUnknownStates = deviationsOf({
  request: listPools,
  response: success({ id: 1, state: 7 }, goodPool, { id: 2, state: 8 }),
});

test('What several values of several exchanges have in common is one finding.', () => {
  const another = deviationsOf({
    request: listPools,
    response: success({ id: 3, state: 7 }),
    evidence: 'documentation',
  });
  expect(collectFindings([...twoUnknownStates, ...another], tables)).toEqual([
    {
      code: 'enum-value-unknown',
      severity: 'breaking',
      provider: 'pools',
      operation: 'listPools',
      target: 'live',
      direction: 'response',
      pointer: '/data/*/state',
      specPointer: '/components/schemas/Pool/properties/state/enum',
      expected: [0, 1, 2],
      received: [7, 8],
      occurrences: 3,
      exchanges: 2,
      evidence: ['documentation', 'live'],
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      assumed: false,
      excerpt: expect.objectContaining({ pointer: '/data/0/state' }),
    },
  ]);
});

test('Of many different values the first ten are kept, and all are counted.', () => {
  const states = Array.from({ length: 12 }, (_, index) => ({ id: 1, state: 100 + index }));
  const [finding] = collectFindings(
    deviationsOf({ request: listPools, response: success(...states) }),
    tables,
  );
  expect(finding?.received).toEqual([100, 101, 102, 103, 104, 105, 106, 107, 108, 109]);
  expect(finding?.occurrences).toBe(12);
});

test('The same deviation at two targets is two findings with one fingerprint.', () => {
  const other = deviationsOf({
    request: listPools,
    response: success({ id: 1, state: 7 }),
    target: 'mock',
  });
  const findings = collectFindings([...other, ...twoUnknownStates], tables);
  expect(findings.map(({ target }) => target)).toEqual(['live', 'mock']);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(1);
});

test('A finding is assumed only if everything that shows it is, and then at most risky.', () => {
  const response = success({ id: 1, state: 7 });
  const synthetic = deviationsOf({ request: listPools, response, evidence: 'synthetic' });
  expect(collectFindings(synthetic, tables)).toMatchObject([{ assumed: true, severity: 'risky' }]);
  expect(collectFindings([...synthetic, ...twoUnknownStates], tables)).toMatchObject([
    { assumed: false, severity: 'breaking' },
  ]);
  expect(collectFindings([...twoUnknownStates, ...synthetic], tables)).toMatchObject([
    { assumed: false, severity: 'breaking' },
  ]);
});

test('What is risky anyway stays so where it is assumed.', () => {
  const response = success({ ...goodPool, kind: 'z' });
  const synthetic = deviationsOf({ request: listPools, response, evidence: 'synthetic' });
  expect(collectFindings(synthetic, tables)).toMatchObject([{ assumed: true, severity: 'risky' }]);
});

test('The answer of a target that breaks a documented schema is not assumed, however it was asked for.', () => {
  const replayed = deviationsOf({
    request: listPools,
    response: success({ id: 1, state: 7 }),
    recorded: { request: listPools, response: success(goodPool) },
    evidence: 'synthetic',
  });
  expect(replayed).toMatchObject([{ assumed: false, severity: 'breaking' }]);
});

test('Findings are in the order of spec, target, severity, code and pointer, whatever came first.', () => {
  const deviations = [
    ...deviationsOf({ request: get('/nowhere'), response: answer({}) }),
    ...deviationsOf({ request: get('/pools/1', { 'x-tenant': 'acme' }), response: answer({ id: 'x' }) }),
    ...deviationsOf({ request: listPools, response: success({ id: '1', kind: 'z', state: '2' }) }),
    ...deviationsOf({ request: listPools, response: success({ id: '1', state: 0 }), target: 'a' }),
    ...deviationsOf({ request: post('/pools', {}), response: success({ id: 1, state: 0 }) }),
  ];
  const told = (found: typeof deviations): string[] =>
    collectFindings(found, tables).map(
      ({ operation, target, severity, code, pointer }) =>
        `${operation} ${target} ${severity} ${code} ${pointer}`,
    );
  expect(told(deviations)).toEqual([
    'listPools a breaking numeric-string /data/*/id',
    'listPools live breaking enum-value-unknown /data/*/state',
    'listPools live breaking numeric-string /data/*/id',
    'listPools live risky enum-value-unknown /data/*/kind',
    'listPools live risky property-missing /page',
    'getPool live breaking property-missing /state',
    'getPool live breaking type-changed /id',
    'GET /nowhere live breaking operation-undocumented ',
  ]);
  fc.assert(
    fc.property(fc.shuffledSubarray(deviations, { minLength: deviations.length }), (shuffled) => {
      expect(told(shuffled)).toEqual(told(deviations));
    }),
  );
});

test('Providers keep their order, and unknown ones come last by name.', () => {
  const [deviation] = twoUnknownStates;
  if (deviation === undefined) throw new Error('the sample deviates');
  const of = (provider: string) => ({ ...deviation, provider });
  const order = collectFindings(
    [of('b'), of('a'), of('pools'), of('z')],
    new Map([['z', spec.table], ...tables]),
  );
  expect(order.map(({ provider }) => provider)).toEqual(['z', 'pools', 'a', 'b']);
});

test('Nothing found is no finding.', () => {
  expect(collectFindings([], tables)).toEqual([]);
});

test('A finding is as old as the oldest recording that shows it, whichever came first.', () => {
  const dates = ['2026-03-01', '2026-01-31T23:59:59Z', '2026-02-01', undefined];
  fc.assert(
    fc.property(fc.shuffledSubarray(dates, { minLength: dates.length }), (shuffled) => {
      const collector = createCollector(tables);
      for (const date of shuffled) collector.add(twoUnknownStates, { date, isReplayed: false });
      expect(collector.findings([])).toMatchObject([{ since: '2026-01-31T23:59:59Z', exchanges: 4 }]);
    }),
  );
});

test('A finding counts its exchanges by the day of their recording, in order, and none where no day is known.', () => {
  const dates = ['2026-03-01T10:00:00Z', '2026-01-31T23:59:59Z', '2026-03-01'];
  const collector = createCollector(tables);
  for (const date of dates) collector.add(twoUnknownStates, { date, isReplayed: false });
  const [found] = collector.findings([]);
  expect(Object.entries(found?.days ?? {})).toEqual([
    ['2026-01-31', 1],
    ['2026-03-01', 2],
  ]);
  expect(collectFindings(twoUnknownStates, tables)[0]).not.toHaveProperty('days');
});

test('At a target, a finding counts its exchanges by the day of the recording that was replayed, and is as old as no recording.', () => {
  const collector = createCollector(tables);
  for (const date of ['2026-03-01', '2026-01-31T23:59:59Z', undefined, '2026-03-01'])
    collector.add(twoUnknownStates, { date, isReplayed: true });
  const [found] = collector.findings([]);
  expect(Object.entries(found?.replayedDays ?? {})).toEqual([
    ['2026-01-31', 1],
    ['2026-03-01', 2],
  ]);
  expect(found).toMatchObject({ exchanges: 4 });
  expect(found).not.toHaveProperty('since');
  expect(found).not.toHaveProperty('days');
});

test('Findings may be asked for in between, and are the same as those of all exchanges at once.', () => {
  const collector = createCollector(tables);
  collector.add(twoUnknownStates);
  expect(collector.findings([])).toMatchObject([{ occurrences: 2, exchanges: 1 }]);
  collector.add(twoUnknownStates);
  expect(collector.findings([])).toEqual(collectFindings([...twoUnknownStates, ...twoUnknownStates], tables));
});

test('A deviation at several places of the spec is one finding, whichever exchange came first.', () => {
  const [first] = deviationsOf({ request: listPools, response: success({ ...goodPool, id: 'x' }) });
  if (first === undefined) throw new Error('The sample deviates.');
  const others = ['/b', '/a', '/b'].map((specPointer) => ({ ...first, specPointer }));
  const findings = [others, others.toReversed()].map((list) => collectFindings(list, tables));
  for (const [finding, ...more] of findings) {
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ specPointer: '/a', alsoAt: ['/b'], occurrences: 3 });
  }
  expect(findings[0]?.[0]?.fingerprint).toBe(findings[1]?.[0]?.fingerprint);
});

test('A missing property is told with the day on which it was last recorded, whatever else is not known of it.', () => {
  const own = deviationsOf({ request: listPools, response: success({ id: 1 }) });
  const [missing] = collectFindings(own, tables);
  if (missing === undefined) throw new Error('The sample deviates.');
  const vanished = { ...missing, code: 'property-vanished', lastRecorded: '2026-10-02' } as const;
  const unconfirmed = { ...missing, code: 'property-unconfirmed', severity: 'info' } as const;
  for (const judged of [
    [vanished, unconfirmed],
    [unconfirmed, vanished],
  ]) {
    expect(collectFindings(own, tables, judged)).toEqual([{ ...missing, lastRecorded: '2026-10-02' }]);
  }
});
