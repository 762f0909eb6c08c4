import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defineProvider } from '../provider/define-provider.ts';
import { compileSpec } from '../spec/compile-spec.ts';
import { loadSpec } from '../spec/load-spec.ts';
import { createOperationIndex } from '../spec/operation-index.ts';
import { examineExchange } from './check-exchange.ts';
import { collectFindings } from './collect-findings.ts';
import { judgeObservations } from './judge-observations.ts';
import { type Observations, observe } from './observation.ts';
import {
  type Case,
  FOLDER,
  hasTraffic,
  readCases,
  readProblems,
  readTraffic,
} from './redocly-traffic.fixture.ts';

const provider = defineProvider({ id: 'traffic', title: 'Traffic' });

/** What is found in each exchange by itself, above info: `0 code pointer`. */
async function foundIn({ traffic, api, extra }: Case): Promise<readonly string[]> {
  // Of the two specs that describe one server, Redocly too takes one.
  const file = api === 'colliding-apis' ? join(api, 'main.yaml') : api;
  const { table } = await loadSpec(join(FOLDER, 'fixtures', file));
  const spec = compileSpec(table);
  const index = createOperationIndex(table);
  const hosts = extra.startsWith('server=')
    ? [extra.slice('server='.length)]
    : table.servers.map((url) => new URL(url).host);
  return readTraffic(traffic).flatMap(({ host, ...exchange }, at) => {
    // What went elsewhere is none of this API's business.
    if (!hosts.includes(host)) return [];
    const check = { provider, spec, index, target: 'none', evidence: 'live', ...exchange } as const;
    const { deviations, sightings } = examineExchange(check);
    const observations: Observations = new Map();
    for (const sighting of sightings) observe(observations, sighting);
    return collectFindings(deviations, new Map([[provider.id, table]]), judgeObservations(observations))
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, pointer }) => `${at} ${code} ${pointer}`);
  });
}

/** Everything in which the two differ, and why. What is not listed is found by both, at the same exchange and place. */
interface Difference {
  readonly why: string;
  /** Redocly's problems that are not found: `exchange pointer`. */
  readonly notOurs?: readonly string[];
  /** Findings that Redocly does not have. */
  readonly onlyOurs?: readonly string[];
}

const DIFFERENCES: Readonly<Record<string, Difference>> = {
  'validate-security': {
    why: 'Credentials are no part of drift: recordings are stored without them.',
    notOurs: ['0 '],
  },
  'validate-composition': {
    why: 'The constant that fits chooses the branch of the oneOf, so that one missing address is one finding and not four.',
    notOurs: ['3 /phone', '3 /channel', '3 '],
  },
  'validate-host-mismatch': {
    why: 'What was sent to another host is not this API and is left out, which the report of a check has to say.',
    notOurs: ['0 '],
  },
  'validate-min-severity': {
    why: 'Redocly drops its warnings on demand here, and the query parameter that the spec does not have is one.',
    onlyOurs: ['0 parameter-undocumented /query/debug'],
  },
};

const cases = hasTraffic ? readCases() : [];

test.skipIf(!hasTraffic)('All 19 cases are there (skipped where ../shared/corpus/traffic is absent).', () => {
  expect(cases).toHaveLength(19);
  expect(cases.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(DIFFERENCES)));
});

test.skipIf(!hasTraffic).each(cases)('Of $name everything is found that Redocly finds.', async (of) => {
  const { notOurs = [], onlyOurs = [] } = DIFFERENCES[of.name] ?? {};
  const found = await foundIn(of);
  const places = found.map((line) => line.replace(/ \S+/, ''));
  const problems = readProblems(of.name).map(({ exchange, pointer }) => `${exchange} ${pointer}`);
  expect(problems.filter((problem) => !places.includes(problem))).toEqual(notOurs);
  expect(found.filter((_, at) => !problems.includes(places[at] ?? ''))).toEqual(onlyOurs);
});
