import { diffLines } from 'diff';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../drift/finding.ts';
import { type AcceptedSpec, acceptFindings } from '../drift/patch/accept-findings.ts';
import type { RecordedExchange } from '../exchange/recording.ts';
import { isJsonObject } from '../json/json-value.ts';
import { lintDocument } from '../spec/lint/lint-document.ts';
import { parseDocument } from '../spec/load-document.ts';
import {
  type Change,
  changedEach,
  type RecordedProvider,
  recordedProviders,
  reportOn,
  withoutEach,
} from './recorded-drift.fixture.ts';

const change =
  (make: Change) =>
  (exchange: RecordedExchange): readonly RecordedExchange[] =>
    changedEach(exchange, make);

/** Every way to change an answer, applied to every place of every recorded body, one at a time. */
const CHANGES: readonly (readonly [string, (exchange: RecordedExchange) => readonly RecordedExchange[]])[] = [
  ['null in place of every value', change(() => null)],
  ['another type of every value', change((value) => (typeof value === 'object' ? undefined : { odd: 1 }))],
  ['every number as text', change((value) => (typeof value === 'number' ? String(value) : undefined))],
  ['every object as an empty array', change((value) => (isJsonObject(value) ? [] : undefined))],
  ['every number with a fraction', change((value) => (typeof value === 'number' ? value + 0.5 : undefined))],
  ['every number far larger', change((value) => (typeof value === 'number' ? value + 1e6 : undefined))],
  ['every text as epoch seconds', change((value) => (typeof value === 'string' ? '1700000000' : undefined))],
  ['every text without a form', change((value) => (typeof value === 'string' ? 'never seen' : undefined))],
  ['every member left out', withoutEach],
];

/** A place in several branches of a choice is one finding, about the first of them: the next report has the next. */
const MOST_ROUNDS = 4;

function acceptAll({ file, provider }: RecordedProvider, text: string, findings: readonly Finding[]) {
  const seen = () => 'Seen in a recording on 2026-11-24; not documented.';
  return acceptFindings({ file, text, findings, seen, outcome: provider.outcome });
}

/** Those that are not about the verdict, which the rules keep from being widened: they have a test of their own. */
function ordinary({ provider }: RecordedProvider, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ pointer }) => pointer !== '' && pointer !== provider.outcome?.pointer);
}

async function acceptUntilDone(
  recorded: RecordedProvider,
  exchanges: readonly RecordedExchange[],
): Promise<AcceptedSpec & { readonly after: readonly Finding[] }> {
  let { text } = recorded;
  let after = ordinary(recorded, reportOn(recorded, text, exchanges).findings);
  let all: AcceptedSpec['findings'] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const result = await acceptAll(recorded, text, after);
    all = [...all, ...result.findings];
    if (result.text === text) break;
    // Nothing is left to be done for what was accepted.
    const done = result.findings.filter(({ accepted }) => accepted).map(({ finding }) => finding);
    expect((await acceptAll(recorded, result.text, done)).text).toBe(result.text);
    text = result.text;
    after = ordinary(recorded, reportOn(recorded, text, exchanges).findings);
  }
  return { text, findings: all, after };
}

function commentLines(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => /^\s*(#.*)$/.exec(line)?.[1] ?? []);
}

describe.each((await recordedProviders()).map((recorded) => [recorded.provider.id, recorded] as const))(
  'The spec of %s',
  (_, recorded) => {
    test.each(CHANGES)(
      'allows what was recorded, with %s, after the findings are accepted.',
      async (_change, vary) => {
        const exchanges = recorded.exchanges.flatMap(vary);
        expect(exchanges.length).toBeGreaterThan(20);
        const { text, findings, after } = await acceptUntilDone(recorded, exchanges);

        const left = findings.filter((each) => !each.accepted).map(({ finding }) => finding);
        // What lists its values needs them, and such findings have only their type.
        expect([...new Set(left.map(({ code }) => code))]).toEqual(left.length === 0 ? [] : ['type-changed']);
        const known = new Set(left.map(({ fingerprint }) => fingerprint));
        expect(after.filter(({ fingerprint }) => !known.has(fingerprint))).toEqual([]);

        const accepted = findings.filter((each) => each.accepted);
        const changes = diffLines(recorded.text, text).filter(({ added, removed }) => added || removed);
        const count = (which: 'added' | 'removed') =>
          changes.reduce((sum, part) => sum + (part[which] ? part.count : 0), 0);
        expect(count('removed')).toBeLessThanOrEqual(2 * accepted.length);
        // A list of numbers gets each of them as text as well.
        expect(count('added')).toBeLessThanOrEqual(5 * accepted.length);
        expect(commentLines(text)).toEqual(commentLines(recorded.text));

        const linted = await lintDocument(parseDocument(recorded.file, text), recorded.provider.outcome);
        expect(linted).toEqual({ problems: [], unread: undefined });
      },
      60_000,
    );
  },
);

test('What would leave a verdict open is left, with the rule that forbids it, and the rest is accepted.', async () => {
  const [recorded] = (await recordedProviders()).filter(({ provider }) => provider.id === 'smartproxy');
  if (recorded === undefined) throw new Error('smartproxy has gone');
  const exchanges = recorded.exchanges.flatMap((exchange) => changedEach(exchange, () => null));
  const { findings } = reportOn(recorded, recorded.text, exchanges);
  const result = await acceptAll(recorded, recorded.text, findings);
  const left = result.findings.filter(({ accepted }) => !accepted);
  expect(left.map(({ finding }) => finding.pointer)).toEqual(['', '/code']);
  for (const { what } of left)
    expect(what).toMatch(/^The edit would break the rule outcome-branches: .*by hand\.$/);
  expect(result.findings.length - left.length).toBeGreaterThan(10);
});
