import { valueAt } from '../../../json/json-pointer.ts';
import { isJsonArray } from '../../../json/json-value.ts';
import { edited, type MakePatch, outdated, unchanged } from '../patch.ts';
import { schemaOfKeyword } from '../schema-place.ts';
import { widenSchema } from '../widen-schema.ts';
import { lacksTypeLists, noTypeLists } from './widen-type.ts';

/** PHP writes an empty map as `[]`: an array is allowed, and only an empty one. */
export const allowEmptyArray: MakePatch = ({ specPointer }, spec) => {
  const place = schemaOfKeyword(spec.root, specPointer);
  if (place === undefined) return outdated(specPointer);
  if (lacksTypeLists(spec)) return noTypeLists();
  const { edits } = widenSchema(spec.root, place.pointer, ['array']);
  if (edits.length === 0) return unchanged();
  const narrowed = edits.flatMap((edit) => {
    // A branch of a choice is a schema of its own.
    const isBranch = edit.kind === 'append' && edit.pointer.endsWith('Of');
    if (isBranch) return [{ ...edit, value: { type: 'array', maxItems: 0 } }];
    const pointer = edit.pointer.slice(0, edit.pointer.lastIndexOf('/type'));
    const isLimited = valueAt(spec.root, `${pointer}/maxItems`) !== undefined;
    return isLimited
      ? [edit]
      : [edit, { kind: 'add', pointer, key: 'maxItems', value: 0, after: ['type'] } as const];
  });
  return edited(`allowed an empty array besides ${declaredType(place.schema['type'])}`, ...narrowed);
};

function declaredType(type: unknown): string {
  return isJsonArray(type) ? type.join(' or ') : String(type ?? 'the object');
}
