import { pointerTokens, toPointer, valueAt } from '../../json/json-pointer.ts';
import type { JsonObject } from '../../json/json-value.ts';
import { pointerOf } from '../../spec/reference.ts';
import { walkReferences } from '../../spec/walk-references.ts';
import type { PatchedSpec } from './patch.ts';

/** The `operationId`s of all that use the component in which a pointer leads; none where it leads into none. */
export function operationsUsing({ root, table }: PatchedSpec, pointer: string): readonly string[] {
  const tokens = pointerTokens(pointer);
  if (tokens[0] !== 'components' || tokens.length < 3) return [];
  const component = toPointer(tokens.slice(0, 3));
  return table.operations
    .filter((operation) => reaches(root, operation.pointer, component))
    .map(({ id }) => id);
}

function reaches(root: JsonObject, start: string, component: string): boolean {
  const met = new Set([start]);
  for (const pointer of met) {
    if (pointer === component || pointer.startsWith(`${component}/`)) return true;
    walkReferences(valueAt(root, pointer), (reference) => {
      met.add(pointerOf(reference));
    });
  }
  return false;
}
