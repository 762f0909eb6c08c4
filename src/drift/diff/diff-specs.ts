import type { Operation, OperationTable } from '../../spec/operation-table.ts';
import { createSource } from './alternatives.ts';
import { compareOperation } from './compare-operation.ts';
import type { Sources } from './match-alternatives.ts';
import { matchOperations } from './match-operations.ts';
import type { RawChange } from './raw-change.ts';
import type { Sighting } from './sighting.ts';
import type { SpecChange } from './spec-change.ts';
import { createStructures } from './structure.ts';
import { toChanges } from './to-changes.ts';
import { createWalk } from './walk-schemas.ts';

/**
 * What changed from one spec to another, judged for a consumer that was written against OLD and talks to a server
 * that behaves as NEW says: the worst first, then in the order of the operations of NEW. Order, names and prose of
 * the documents make no difference.
 */
export function diffSpecs(old: OperationTable, now: OperationTable): readonly SpecChange[] {
  const sources: Sources = {
    old: createSource(old.schemas),
    new: createSource(now.schemas),
    structures: createStructures(),
  };
  const walk = createWalk(sources);
  const { matches, gone, added } = matchOperations(old.operations, now.operations);
  const sightings = [
    ...added.map((operation) => sightingOf(operation, addition(operation))),
    ...gone.map((operation) => sightingOf(operation, removal(operation))),
    ...matches.flatMap((match) => compareOperation(sources, walk, match)),
  ];
  const names = [...now.operations, ...old.operations].map(({ id }) => id);
  return toChanges(sightings, [...new Set(names)]);
}

function sightingOf(operation: Operation, change: RawChange): Sighting {
  return { change, direction: 'request', pointer: '', operation: operation.id };
}

function addition(operation: Operation): RawChange {
  return {
    code: 'operation-undocumented',
    effect: 'wider',
    tokens: [],
    specPointer: operation.pointer,
    document: 'new',
    expected: null,
    received: `${operation.method} ${operation.path}`,
  };
}

function removal(operation: Operation): RawChange {
  return {
    code: 'operation-removed',
    effect: 'narrower',
    tokens: [],
    specPointer: operation.pointer,
    document: 'old',
    expected: `${operation.method} ${operation.path}`,
    received: null,
  };
}
