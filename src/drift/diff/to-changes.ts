import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Severity, severities } from '../finding.ts';
import { severityOf } from './raw-change.ts';
import type { Sighting } from './sighting.ts';
import type { SpecChange } from './spec-change.ts';

/**
 * Joins what operations show into changes: one for each code, direction and place, however many operations share
 * the place. `operations` are all ids, in the order in which they are to be named.
 */
export function toChanges(
  sightings: readonly Sighting[],
  operations: readonly string[],
): readonly SpecChange[] {
  const ranks = new Map(operations.map((id, rank) => [id, rank]));
  const rankOf = (id: string): number => ranks.get(id) ?? ranks.size;
  const groups = new Map<string, [Sighting, ...Sighting[]]>();
  for (const sighting of [...sightings].sort((a, b) => rankOf(a.operation) - rankOf(b.operation))) {
    const identity = identityOf(sighting);
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [sighting]);
    else group.push(sighting);
  }
  return [...groups].map(([identity, group]) => toChange(identity, group)).sort(byOrder(rankOf));
}

function identityOf({ change: { code, specPointer, document, subject = '' }, direction }: Sighting): string {
  return JSON.stringify([code, direction, document, specPointer, subject]);
}

function toChange(identity: string, group: readonly [Sighting, ...Sighting[]]): SpecChange {
  const [{ change, direction, pointer, operation }] = group;
  return {
    code: change.code,
    severity: group.map((sighting) => severityOf(sighting.change, direction)).reduce(worst),
    operation,
    operations: [...new Set(group.map((sighting) => sighting.operation))],
    direction,
    pointer,
    specPointer: change.specPointer,
    document: change.document,
    expected: change.expected,
    received: change.received,
    fingerprint: bytesToHex(sha256(utf8ToBytes(identity))).slice(0, 16),
  };
}

function worst(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) <= severities.indexOf(b) ? a : b;
}

/** By severity, then as the operations stand; by code units and not by language. */
function byOrder(rankOf: (id: string) => number): (a: SpecChange, b: SpecChange) => number {
  const keyOf = ({ severity, operation, direction, pointer, code, fingerprint }: SpecChange): string =>
    [
      severities.indexOf(severity),
      String(rankOf(operation)).padStart(6, '0'),
      direction,
      pointer,
      code,
      fingerprint,
    ].join('\u0000');
  // No two have the same fingerprint: they would have been joined.
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : 1);
}
