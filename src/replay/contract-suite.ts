import { LockstepError } from '../errors/lockstep-error.ts';
import type { Recording } from '../exchange/recording.ts';
import type { ProviderMock } from '../mock/definition.ts';
import { createOperationIndex } from '../spec/operation-index.ts';
import { checkRecording, NO_TARGET } from './check-recording.ts';
import {
  type ContractException,
  type ExchangeName,
  exceptionName,
  isCovered,
  refuseIdleExceptions,
} from './contract-exception.ts';
import { type ContractRun, createRun } from './contract-run.ts';
import { type ContractTarget, contractTarget } from './contract-target.ts';
import type { ExchangeResult } from './exchange-result.ts';

export interface ContractPlan {
  readonly mock: ProviderMock;
  readonly recordings: readonly Recording[];
  /** One of the project, from which its spec is found for Prism. */
  readonly folder: string;
  readonly targets: readonly ContractTarget[];
  readonly except: readonly ContractException[];
  /** What of a result fails its test, in words for people. */
  readonly failuresOf: (result: ExchangeResult) => readonly string[];
  /** What all results of an operation at a target show together fails a test of its own. */
  readonly failuresTogether: (results: readonly ExchangeResult[]) => readonly string[];
}

/** What came of a test: it fails where there are failures. */
export interface ContractOutcome {
  readonly failures: readonly string[];
  /** Why there was nothing to test. */
  readonly skipped?: string;
}

export interface ContractTest {
  readonly title: string;
  /** After the run. @throws whatever its target threw. */
  readonly outcome: () => ContractOutcome;
}

/** A contract as a test runner takes it: tests known beforehand, and one run that they all look at. */
export interface ContractSuite {
  readonly tests: readonly ContractTest[];
  /** Ids of the operations that no recording has. */
  readonly unrecorded: readonly string[];
  /** Replays everything. An error of a target is kept for its own tests, so that the others are told apart. */
  run(): Promise<void>;
}

interface PlannedExchange extends ExchangeName {
  readonly title: string;
  readonly result: () => ExchangeResult;
}

/** @throws LockstepError `CONFIG_INVALID` for targets of one name, and for exceptions that except nothing. */
export function planContract(plan: ContractPlan): ContractSuite {
  const { provider, spec } = plan.mock;
  const subject = { provider, spec, index: createOperationIndex(spec.table) };
  const runs = plan.targets
    .filter((target) => target !== NO_TARGET)
    .map((target) => createRun(contractTarget(target, plan.mock, plan.folder), subject, plan.recordings));
  refuseTargets(provider.id, plan.targets, runs);
  const exchanges = plan.recordings.flatMap((recording, at) =>
    checkRecording(subject, recording).flatMap((itself, index): PlannedExchange[] => {
      const name = { operation: itself.operation, recording: recording.file };
      const title = `${recording.file} ${index + 1}, ${itself.operation},`;
      const replayed = runs.map(({ target, result }) => ({
        ...name,
        title: `${title} is answered by ${wordsFor(target)} as it was recorded`,
        target,
        result: () => result(at, index),
      }));
      if (!plan.targets.includes(NO_TARGET)) return replayed;
      const kept = `${title} keeps the spec as it was recorded`;
      return [{ ...name, title: kept, target: NO_TARGET, result: () => itself }, ...replayed];
    }),
  );
  refuseIdleExceptions(provider.id, plan.except, exchanges);
  const recorded = new Set(exchanges.map(({ operation }) => operation));
  const operations = groupByOperation(exchanges);
  return {
    tests: [
      ...exchanges.map((exchange) => exchangeTest(exchange, plan)),
      ...operations.map((operation) => operationTest(operation, plan)),
      ...plan.except.map((exception) => exceptionTest(exception, exchanges, operations, plan)),
    ],
    unrecorded: spec.table.operations.map(({ id }) => id).filter((id) => !recorded.has(id)),
    run: async () => {
      for (const { run } of runs) await run();
    },
  };
}

/** Names have to tell targets apart: tests and exceptions go by them. */
function refuseTargets(
  provider: string,
  targets: ContractPlan['targets'],
  runs: readonly ContractRun[],
): void {
  const names = [...targets.filter((target) => target === NO_TARGET), ...runs.map(({ target }) => target)];
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  if (names.length > 0 && twin === undefined) return;
  const problem = names.length === 0 ? 'it has no target' : `two of its targets are called "${twin}"`;
  throw new LockstepError(
    'CONFIG_INVALID',
    `Failed to describe the contract of ${provider}: ${problem}. Expected targets that differ in their names, such as none, mock and a URL.`,
  );
}

function wordsFor(target: string): string {
  if (target === 'mock') return 'the mock';
  return target === 'prism' ? 'Prism' : target;
}

function exchangeTest(exchange: PlannedExchange, { except, failuresOf }: ContractPlan): ContractTest {
  const exception = except.find((one) => isCovered(exchange, one));
  const outcome = (): ContractOutcome => {
    const result = exchange.result();
    if (result.skipped !== undefined) return { failures: [], skipped: result.skipped };
    const failures = failuresOf(result);
    if (exception === undefined || failures.length === 0) return { failures };
    return { failures: [], skipped: `excepted: ${exception.reason}` };
  };
  return { title: exchange.title, outcome };
}

/** All exchanges of an operation at a target. */
type PlannedOperation = Pick<ExchangeName, 'operation' | 'target'> & {
  readonly results: () => readonly ExchangeResult[];
};

function groupByOperation(exchanges: readonly PlannedExchange[]): readonly PlannedOperation[] {
  const groups = new Map<string, PlannedExchange[]>();
  for (const exchange of exchanges) {
    const key = JSON.stringify([exchange.target, exchange.operation]);
    groups.set(key, [...(groups.get(key) ?? []), exchange]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { operation, target } = first;
    return [{ operation, target, results: () => group.map(({ result }) => result()) }];
  });
}

function operationTest(planned: PlannedOperation, { except, failuresTogether }: ContractPlan): ContractTest {
  const { operation, target, results } = planned;
  const exception = except.find((one) => coversOperation(one, planned));
  const outcome = (): ContractOutcome => {
    const all = results();
    if (all.every(({ skipped }) => skipped !== undefined))
      return { failures: [], skipped: all[0]?.skipped ?? 'nothing was checked' };
    const failures = failuresTogether(all);
    if (exception === undefined || failures.length === 0) return { failures };
    return { failures: [], skipped: `excepted: ${exception.reason}` };
  };
  const where = target === NO_TARGET ? 'in the recordings' : `at ${wordsFor(target)}`;
  return { title: `all exchanges of ${operation} ${where} show together what they should`, outcome };
}

function coversOperation(
  { operation, recording, target }: ContractException,
  planned: Pick<ExchangeName, 'operation' | 'target'>,
): boolean {
  return operation === planned.operation && recording === undefined && target === planned.target;
}

/** Fails where the exception has nothing left to except, so that it does not hide the next deviation. */
function exceptionTest(
  exception: ContractException,
  exchanges: readonly PlannedExchange[],
  operations: readonly PlannedOperation[],
  { failuresOf, failuresTogether }: ContractPlan,
): ContractTest {
  const covered = exchanges.filter((exchange) => isCovered(exchange, exception));
  const together = operations.filter((operation) => coversOperation(exception, operation));
  const outcome = (): ContractOutcome => {
    const results = covered.map(({ result }) => result());
    const checked = results.filter(({ skipped }) => skipped === undefined);
    if (checked.length === 0) return { failures: [], skipped: results[0]?.skipped ?? 'nothing was checked' };
    const deviates =
      checked.some((result) => failuresOf(result).length > 0) ||
      together.some((operation) => failuresTogether(operation.results()).length > 0);
    if (deviates) return { failures: [] };
    return { failures: [`Nothing deviates there any more: remove the exception (${exception.reason}).`] };
  };
  return { title: `the exception for ${exceptionName(exception)} is still needed`, outcome };
}
