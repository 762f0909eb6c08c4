import { LockstepError } from '../errors/lockstep-error.ts';
import type { Target } from '../exchange/target.ts';
import { isJsonArray, type JsonValue } from '../json/json-value.ts';
import type { Fault } from '../mock/faults/fault.ts';
import type { Faults } from '../mock/faults/faults.ts';

/** The faults of a session as JSON text: each with its id and how many answers it made. */
export function faultsText(faults: Faults): string {
  return JSON.stringify(faults.list().map(({ id, fault, struck }) => ({ id, ...fault, struck })));
}

/** Sets one fault or a list of them, as a whole or not at all. */
export function addFaults(faults: Faults, value: JsonValue): string {
  // What each of them is, the session itself checks.
  faults.add(...((isJsonArray(value) ? value : [value]) as readonly unknown[] as readonly Fault[]));
  return faultsText(faults);
}

/** Takes back the one whose id the query names, or all. */
export function removeFaults(faults: Faults, query: Target['query']): string {
  const id = query.find(([parameter]) => parameter === 'id')?.[1];
  if (id === undefined) faults.clear();
  else if (!faults.remove(Number(id))) {
    throw new LockstepError(
      'USAGE',
      `There is no fault ${JSON.stringify(id)} to take back. GET /_lockstep/faults lists those that there are.`,
    );
  }
  return faultsText(faults);
}
