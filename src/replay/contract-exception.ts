import { LockstepError } from '../errors/lockstep-error.ts';

/** A deviation that is known and stays for now. It names an operation, a recording, or an operation in a recording. */
export interface ContractException {
  readonly operation?: string;
  /** The name of its file. */
  readonly recording?: string;
  /** As tests name it: `none`, `mock`, `prism`, the URL, or the name of a target of one's own. */
  readonly target: string;
  readonly reason: string;
}

/** What an exception may name. */
export interface ExchangeName {
  readonly operation: string;
  readonly recording: string;
  readonly target: string;
}

export function isCovered(name: ExchangeName, exception: ContractException): boolean {
  const { operation = name.operation, recording = name.recording, target } = exception;
  return operation === name.operation && recording === name.recording && target === name.target;
}

export function exceptionName({ operation, recording, target }: ContractException): string {
  return `${[operation, recording].filter((part) => part !== undefined).join(' in ')} at ${target}`;
}

/**
 * @throws LockstepError `CONFIG_INVALID` for an exception without a reason, for one that names neither operation
 * nor recording, and for one that covers no exchange: a mistyped one would be believed to work.
 */
export function refuseIdleExceptions(
  provider: string,
  exceptions: readonly ContractException[],
  names: readonly ExchangeName[],
): void {
  for (const exception of exceptions) {
    const problem = problemOf(exception, names);
    if (problem === undefined) continue;
    throw new LockstepError(
      'CONFIG_INVALID',
      `Failed to describe the contract of ${provider}: the exception for ${exceptionName(exception)} ${problem}`,
    );
  }
}

function problemOf(exception: ContractException, names: readonly ExchangeName[]): string | undefined {
  const { operation, recording, target, reason } = exception;
  if (reason.trim() === '') return 'has no reason. Say why the deviation is let through.';
  if (operation === undefined && recording === undefined)
    return 'names nothing. Expected an operation, a recording, or both.';
  if (names.some((name) => isCovered(name, exception))) return undefined;
  const targets = [...new Set(names.map((name) => name.target))];
  if (!targets.includes(target))
    return `names no target of this contract. Expected one of ${targets.join(', ')}.`;
  return 'covers no recorded exchange. Correct the names, or remove it.';
}
