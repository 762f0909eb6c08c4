/** Contract tests for Vitest. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { collectFindings } from '../drift/collect-findings.ts';
import type { Finding } from '../drift/finding.ts';
import { judgeObservations } from '../drift/judge-observations.ts';
import { type Observations, observe } from '../drift/observation.ts';
import type { ProviderMock } from '../mock/definition.ts';
import type { ContractException } from '../replay/contract-exception.ts';
import { planContract } from '../replay/contract-suite.ts';
import type { ContractTarget } from '../replay/contract-target.ts';
import { readRecordings } from '../replay/read-recordings.ts';
import { type FailOn, isFailing } from '../report/exit-status.ts';
import { formatFinding } from '../report/format-finding.ts';

export interface ContractOptions {
  /** The folder of the HAR files. */
  readonly recordings: URL | string;
  /** What they are held against, one after the other: `['none', 'mock']` where it is left out. */
  readonly targets?: readonly ContractTarget[];
  /** Deviations that are known: their tests are skipped with the reason, and one that is gone fails. */
  readonly except?: readonly ContractException[];
  /** The least severity that fails a test, `risky` where it is left out: a mock is ours to mend. */
  readonly failOn?: FailOn;
  /** How long all targets together may take, in milliseconds; two minutes where it is left out. */
  readonly timeout?: number;
}

/**
 * A suite that holds the recordings of a provider against its spec and replays them against targets: a test for
 * each exchange at each target, one for what all exchanges of an operation show together, one for each exception, and one that every operation has a recording.
 *
 * @throws LockstepError `RECORDINGS_MISSING`, `HAR_INVALID`, `CONFIG_INVALID`, `OPERATION_UNKNOWN`
 */
export function describeContract(mock: ProviderMock, options: ContractOptions): void {
  const { targets = ['none', 'mock'], except = [], failOn = 'risky', timeout = 120_000 } = options;
  const { provider, spec } = mock;
  const folder = options.recordings instanceof URL ? fileURLToPath(options.recordings) : options.recordings;
  const tables = new Map([[provider.id, spec.table]]);
  const told = (findings: readonly Finding[]): readonly string[] =>
    findings.filter(({ severity }) => isFailing(severity, failOn)).map((finding) => formatFinding(finding));
  const { run, tests, unrecorded } = planContract({
    mock,
    recordings: readRecordings(folder),
    folder,
    targets,
    except,
    failuresOf: ({ deviations }) => told(collectFindings(deviations, tables)),
    failuresTogether: (results) => {
      const observations: Observations = new Map();
      for (const { sightings } of results) for (const sighting of sightings) observe(observations, sighting);
      return told(collectFindings([], tables, judgeObservations(observations)));
    },
  });

  describe(`contract of ${provider.id}`, () => {
    beforeAll(run, timeout);
    for (const { title, outcome } of tests) {
      test(title, (context) => {
        const { failures, skipped } = outcome();
        context.skip(skipped !== undefined, skipped);
        expect(failures).toEqual([]);
      });
    }
    test('every operation has a recording', () => expect(unrecorded).toEqual([]));
  });
}
