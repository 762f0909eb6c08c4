import { distance } from 'fastest-levenshtein';
import type { Operation, OperationTable } from './operation-table.ts';

/** Longer paths than these are nobody's typing mistake, and would cost time to compare. */
const LONGEST = 512;

/** The operation whose path is the closest to one that was not found; on a tie, the one of the same method. */
export function nearestOperation(
  { operations }: Pick<OperationTable, 'operations'>,
  method: string,
  path: string,
): Operation | undefined {
  const asked = path.slice(0, LONGEST).toLowerCase();
  let nearest: Operation | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const operation of operations) {
    const cost = distance(asked, operation.path.toLowerCase()) + (operation.method === method ? 0 : 0.5);
    if (cost < least) {
      least = cost;
      nearest = operation;
    }
  }
  return nearest;
}
