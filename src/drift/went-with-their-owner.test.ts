import { expect, test } from 'vitest';
import type { JsonValue } from '../json/json-value.ts';
import { examineExchange } from './check-exchange.ts';
import { collectFindings } from './collect-findings.ts';
import { judgeObservations } from './judge-observations.ts';
import { type Observations, observe } from './observation.ts';
import { checkOf, listPools, spec, success } from './pools.fixture.ts';

/** Codes and places of what several replays show, each with the pools that it answers and those that were recorded. */
function told(
  ...replays: readonly (readonly [answered: JsonValue, recorded: JsonValue])[]
): readonly string[] {
  const observations: Observations = new Map();
  const deviations = replays.flatMap(([answered, recorded]) => {
    const { sightings, ...examined } = examineExchange(
      checkOf({
        request: listPools,
        response: success(answered),
        recorded: { request: listPools, response: success(recorded) },
      }),
    );
    for (const sighting of sightings) observe(observations, sighting);
    return examined.deviations;
  });
  const findings = collectFindings(
    deviations,
    new Map([['pools', spec.table]]),
    judgeObservations(observations),
  );
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, pointer }) => `${code} ${pointer}`);
}

const owned = { id: 1, state: 0, owner: { name: 'Ada' } };
const bare = { id: 2, state: 0, owner: {} };

test.each([
  ['null', null, 'null-not-allowed'],
  ['a text', 'Ada', 'type-changed'],
  ['an empty list', [], 'empty-array'],
])(
  'A property that went with its object, in whose place %s came, is not told beside it.',
  (_, owner, code) => {
    expect(told([{ ...owned, owner }, owned], [bare, bare])).toEqual([`${code} /data/*/owner`]);
  },
);

test('A property that went with a required object is not told beside it.', () => {
  const quota = { id: 1, state: 0, quota: { left: 3 } };
  expect(told([{ ...quota, quota: {} }, quota])).toEqual(['property-missing /data/*/quota/left']);
});

test('A property that vanished from an object that is there is told, whatever else is wrong.', () => {
  const answered = { ...bare, id: '1' };
  expect(told([answered, owned], [bare, bare])).toEqual([
    'numeric-string /data/*/id',
    'property-vanished /data/*/owner/name',
  ]);
});
