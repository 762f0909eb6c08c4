/** Contract tests for Vitest. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { collectFindings } from '../drift/collect-findings.ts';
import type { ProviderMock } from '../mock/definition.ts';
import { checkRecording } from '../replay/check-recording.ts';
import type { ExchangeResult } from '../replay/exchange-result.ts';
import { mockTarget } from '../replay/mock-target.ts';
import { readRecordings } from '../replay/read-recordings.ts';
import { replayRecording } from '../replay/replay-recording.ts';
import { type FailOn, isFailing } from '../report/exit-status.ts';
import { formatFinding } from '../report/format-finding.ts';
import { createOperationIndex } from '../spec/operation-index.ts';

export interface ContractOptions {
  /** The folder of the HAR files. */
  readonly recordings: URL | string;
  /** The least severity that fails a test, `risky` where it is left out: a mock is ours to mend. */
  readonly failOn?: FailOn;
}

/**
 * A suite that holds the recordings of a provider against its spec and replays them against its mock: two tests
 * for each exchange, and one that every operation has a recording.
 *
 * @throws LockstepError `RECORDINGS_MISSING`, `HAR_INVALID`
 */
export function describeContract(
  mock: ProviderMock,
  { recordings: folder, failOn = 'risky' }: ContractOptions,
): void {
  const { provider, spec } = mock;
  const subject = { provider, spec, index: createOperationIndex(spec.table) };
  const recordings = readRecordings(folder instanceof URL ? fileURLToPath(folder) : folder);
  const recorded = new Set<string>();
  const failures = (result: ExchangeResult | undefined): readonly string[] =>
    collectFindings(result?.deviations ?? [], new Map([[provider.id, spec.table]]))
      .filter(({ severity }) => isFailing(severity, failOn))
      .map(formatFinding);

  describe(`contract of ${provider.id}`, () => {
    for (const recording of recordings) {
      const replayed: ExchangeResult[] = [];
      beforeAll(async () => {
        for await (const result of replayRecording(subject, recording, mockTarget(mock)))
          replayed.push(result);
      });
      for (const [index, checked] of checkRecording(subject, recording).entries()) {
        recorded.add(checked.operation);
        const name = `${recording.file} ${index + 1}, ${checked.operation},`;
        test(`${name} keeps the spec as it was recorded`, () => expect(failures(checked)).toEqual([]));
        test(`${name} is answered by the mock as it was recorded`, (context) => {
          context.skip(replayed[index]?.skipped !== undefined, replayed[index]?.skipped);
          expect(replayed[index]?.operation).toBe(checked.operation);
          expect(failures(replayed[index])).toEqual([]);
        });
      }
    }
    test('every operation has a recording', () => {
      expect(spec.table.operations.map(({ id }) => id).filter((id) => !recorded.has(id))).toEqual([]);
    });
  });
}
