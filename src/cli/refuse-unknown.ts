import { LockstepError } from '../errors/lockstep-error.ts';
import { boundNames } from '../replay/bound-names.ts';
import type { VerifiedProvider } from '../replay/verify.ts';
import { createOperationIndex } from '../spec/operation-index.ts';
import { nearestName, usageError } from './parse-arguments.ts';

/**
 * Refuses to allow what no spec has: a mistyped name would allow nothing.
 *
 * @throws LockstepError `OPERATION_UNKNOWN`
 */
export function refuseUnknownOperation(
  allowed: readonly string[],
  verified: readonly VerifiedProvider[],
): void {
  const operations = verified.flatMap(({ spec }) => spec.table.operations);
  const changing = operations.filter(({ effect }) => effect === 'change').map(({ id }) => id);
  const unknown = allowed.find((name) => !operations.some(({ id }) => id === name));
  if (unknown === undefined) return;
  const nearest = nearestName(unknown, changing);
  const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  throw new LockstepError(
    'OPERATION_UNKNOWN',
    `Failed to verify: --allow ${unknown} names no operation.${hint} Those that change things: ${changing.join(', ') || 'none'}.`,
  );
}

/**
 * Refuses to give a value for what no recorded request has: a mistyped name would replace nothing. `others` are the
 * providers that the run leaves out, so that one list of values does for all; they are asked for where they are needed.
 *
 * @throws LockstepError `USAGE`
 */
export async function refuseUnknownBinding(
  bindings: readonly string[],
  verified: readonly VerifiedProvider[],
  others: () => Promise<readonly VerifiedProvider[]>,
): Promise<void> {
  const bound = bindings.map((binding) => binding.split('=', 1)[0] ?? '');
  const names = namesOf(verified);
  if (bound.every((name) => names.has(name))) return;
  const more = namesOf(await others());
  const unknown = bound.find((name) => !names.has(name) && !more.has(name));
  if (unknown === undefined) return;
  const nearest = nearestName(unknown, [...names]);
  const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`;
  throw usageError('verify', `--bind ${unknown} names no value of a recorded request${hint}`);
}

function namesOf(verified: readonly VerifiedProvider[]): ReadonlySet<string> {
  const names = verified.map(({ provider, spec, recordings }) =>
    boundNames({ provider, spec, index: createOperationIndex(spec.table) }, recordings),
  );
  return new Set(names.flatMap((some) => [...some]));
}
