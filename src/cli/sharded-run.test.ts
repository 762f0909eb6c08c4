import { expect, test } from 'vitest';
import { loadProject, type Project, specFile } from '../config/project.ts';
import type { RecordedExchange, Recording } from '../exchange/recording.ts';
import type { JsonValue } from '../json/json-value.ts';
import type { Provider } from '../provider/provider.ts';
import { joinReports } from '../replay/join-reports.ts';
import { mockTarget } from '../replay/mock-target.ts';
import { planShard } from '../replay/shard.ts';
import type { ReplayTarget } from '../replay/target.ts';
import { type VerifiedProvider, type VerifyOptions, verify } from '../replay/verify.ts';
import { json } from '../report/json.ts';
import { readReport } from '../report/read-report.ts';
import { compileSpec } from '../spec/compile-spec.ts';
import { loadSpec } from '../spec/load-spec.ts';
import { loadMock } from './load-mock.ts';
import { chooseRecordings } from './load-recordings.ts';
import { bodyOf, type Change, changedEach, withBody, withoutEach } from './recorded-drift.fixture.ts';

/** What providers do: a number comes as text, a list has new values, a member is new. */
const CHANGES: readonly Change[] = [
  (value) => (typeof value === 'number' ? String(value) : undefined),
  (value) => (typeof value === 'string' ? `${value} (new)` : undefined),
  (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value, brandNew: 1 }
      : undefined,
  (value) => (typeof value === 'string' ? null : undefined),
];

/** The recordings of this repository with some drift in each, the same at every call. */
function drifted({ exchanges, ...recording }: Recording, seed: number): Recording {
  const pick = (from: readonly RecordedExchange[], index: number): readonly RecordedExchange[] =>
    from.filter((_, at) => at % 7 === (seed + index) % 7).slice(0, 1);
  const changed = exchanges.flatMap((exchange, index) => {
    if (!isObject(bodyOf(exchange))) return [exchange];
    const change = CHANGES[(seed + index) % CHANGES.length] ?? (() => undefined);
    return [
      exchange,
      ...pick(changedEach(exchange, change), index),
      ...pick(withoutEach(exchange), index),
      ...(index === 0 ? [elsewhere(exchange)] : []),
    ];
  });
  return { ...recording, exchanges: changed };
}

function isObject(value: JsonValue): boolean {
  return typeof value === 'object' && value !== null;
}

/** An operation that no spec has, and every recording of a provider with the same method. */
function elsewhere(exchange: RecordedExchange): RecordedExchange {
  const { request } = exchange;
  return withBody({ ...exchange, request: { ...request, target: '/nowhere' } }, { message: 'none' });
}

/** A target that no longer has an optional property which recordings have. */
function forgetful(target: ReplayTarget): ReplayTarget {
  return {
    ...target,
    send: async (...asked) => {
      const answer = await target.send(...asked);
      const text = typeof answer.body === 'string' ? answer.body : new TextDecoder().decode(answer.body);
      return { ...answer, body: text.replaceAll(/,"least_balance":[^,}]+/g, '') };
    },
  };
}

async function loadDrifted(project: Project, seed: number): Promise<readonly VerifiedProvider[]> {
  const recordings = await chooseRecordings(project, [], undefined, project.root);
  return Promise.all(
    Array.from(recordings, async ([provider, own]: readonly [Provider, readonly Recording[]]) => {
      const { table } = await loadSpec(specFile(project, provider));
      return {
        provider,
        spec: compileSpec(table),
        recordings: own.map((recording, index) => drifted(recording, seed + index)),
      };
    }),
  );
}

test('The shards of a run that found much drift join to the report of the whole run, byte for byte.', async () => {
  const project = await loadProject(import.meta.dirname);
  const targets: VerifyOptions['targets'] = [
    'none',
    async ({ provider }) => forgetful(mockTarget(await loadMock(project, provider))),
  ];
  const verified = await loadDrifted(project, 1);
  const options = { targets, random: () => 0.5 };
  const whole = await verify({ ...options, providers: verified });
  const codes = new Set(whole.findings.map(({ code }) => code));
  expect([...codes]).toEqual(
    expect.arrayContaining([
      ...['operation-undocumented', 'property-missing', 'property-undocumented', 'property-vanished'],
    ]),
  );
  for (const of of [2, 3, 5]) {
    const reports = [];
    for (let index = 1; index <= of; index += 1) {
      const { label, providers } = planShard(verified, { index, of }, []);
      const shard = { ...(await verify({ ...options, providers })), shard: label };
      reports.push({ name: `${index}.json`, report: readReport(json(shard), `${index}.json`) });
    }
    // In whatever order a folder lists them.
    expect(json(joinReports(reports.toReversed()))).toBe(json(whole));
  }
}, 120_000);
