import { toPointer } from '../../json/json-pointer.ts';
import type { Direction } from '../finding.ts';
import { compareParameters } from './compare-parameters.ts';
import { compareRequestBody } from './compare-request-body.ts';
import { compareResponses } from './compare-responses.ts';
import type { Sources } from './match-alternatives.ts';
import { isMoved, type OperationMatch } from './match-operations.ts';
import type { RawChange } from './raw-change.ts';
import type { RootComparison, RootPair } from './root-pair.ts';
import { type Node, placeAt, type Schemas } from './schema-place.ts';
import type { Sighting } from './sighting.ts';
import type { WalkSchemas } from './walk-schemas.ts';

/** All that has changed about an operation that both documents have. */
export function compareOperation(
  sources: Sources,
  walk: WalkSchemas,
  match: OperationMatch,
): readonly Sighting[] {
  const operation = match.new.id;
  const sightings: Sighting[] = [];
  const see = (change: RawChange, direction: Direction, pointer: string): void => {
    sightings.push({ change, direction, pointer, operation });
  };
  const look = ({ changes, roots }: RootComparison, direction: Direction): void => {
    for (const change of changes) see(change, direction, toPointer(change.tokens));
    for (const root of roots) {
      const pair = {
        old: nodeAt(sources.old.schemas, root.old),
        new: nodeAt(sources.new.schemas, root.new),
        direction,
        asText: root.asText,
      };
      walk(pair, (change, pointer) => see(change, direction, toPointer(root.tokens) + pointer));
    }
  };
  look({ changes: moved(match), roots: [] }, 'request');
  look(compareParameters(sources, match), 'request');
  look(compareRequestBody(match), 'request');
  look(compareResponses(match), 'response');
  return sightings;
}

function nodeAt(schemas: Schemas, pointer: RootPair['old']): Node {
  return pointer === undefined ? [] : [placeAt(schemas, pointer)];
}

function moved(match: OperationMatch): readonly RawChange[] {
  if (!isMoved(match)) return [];
  return [
    {
      code: 'operation-moved',
      effect: 'other',
      tokens: [],
      specPointer: match.new.pointer,
      document: 'new',
      expected: `${match.old.method} ${match.old.path}`,
      received: `${match.new.method} ${match.new.path}`,
    },
  ];
}
