import type { OperationFacts } from './facts.ts';

/** What was found of what is there. */
export interface Tally {
  found: number;
  /** There and not found. */
  missed: number;
  /** Found and not there. */
  wrong: number;
}

export interface Comparison {
  readonly operations: Tally;
  readonly parameters: Tally;
  readonly required: Tally;
  readonly fields: Tally;
  exact: number;
  /** One line for each difference: operation, and what is missed (-) or wrong (+). */
  readonly differences: string[];
}

export function emptyComparison(): Comparison {
  const tally = (): Tally => ({ found: 0, missed: 0, wrong: 0 });
  return {
    ...{ operations: tally(), parameters: tally(), required: tally(), fields: tally() },
    ...{ exact: 0, differences: [] },
  };
}

/** Holds what was read against what a person found. Answers of which the truth says nothing are not judged. */
export function compareFacts(
  into: Comparison,
  truth: readonly OperationFacts[],
  read: readonly OperationFacts[],
): void {
  const byRoute = new Map(read.map((one) => [routeOf(one), one]));
  const known = new Set(truth.map(routeOf));
  for (const one of read) if (!known.has(routeOf(one))) countWrong(into, `${routeOf(one)} +operation`);
  for (const expected of truth) {
    const got = byRoute.get(routeOf(expected));
    if (got === undefined) {
      into.operations.missed += 1;
      into.differences.push(`${routeOf(expected)} -operation`);
    } else {
      into.operations.found += 1;
    }
    const differences = [
      ...addSets(into.parameters, expected.parameters, got?.parameters ?? new Set()).map(
        (line) => `parameter ${line}`,
      ),
      ...addSets(into.required, expected.required, got?.required ?? new Set()).map(
        (line) => `required ${line}`,
      ),
      ...[...expected.fields].flatMap(([status, fields]) =>
        addSets(into.fields, fields, got?.fields.get(status) ?? new Set()).map((line) => `${status} ${line}`),
      ),
    ];
    if (got !== undefined && differences.length === 0) into.exact += 1;
    into.differences.push(...differences.map((line) => `${routeOf(expected)} ${line}`));
  }
}

function countWrong(into: Comparison, line: string): void {
  into.operations.wrong += 1;
  into.differences.push(line);
}

function addSets(tally: Tally, expected: ReadonlySet<string>, got: ReadonlySet<string>): readonly string[] {
  const missed = [...expected].filter((name) => !got.has(name));
  const wrong = [...got].filter((name) => !expected.has(name));
  tally.found += expected.size - missed.length;
  tally.missed += missed.length;
  tally.wrong += wrong.length;
  return [...missed.map((name) => `-${name}`), ...wrong.map((name) => `+${name}`)];
}

function routeOf({ method, path }: OperationFacts): string {
  return `${method} ${path}`;
}

/** Of what there is, the share that was found; 1 where there is nothing. */
export function recall({ found, missed }: Tally): number {
  return found + missed === 0 ? 1 : found / (found + missed);
}

/** Of what was found, the share that is there. */
export function precision({ found, wrong }: Tally): number {
  return found + wrong === 0 ? 1 : found / (found + wrong);
}
