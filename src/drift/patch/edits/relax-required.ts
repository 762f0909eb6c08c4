import { toPointer, valueAt } from '../../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject } from '../../../json/json-value.ts';
import type { Edit } from '../edit.ts';
import { edited, type MakePatch, outdated, unchanged } from '../patch.ts';
import { schemaOfKeyword, valuesOf } from '../schema-place.ts';
import { vanishedEdits } from './mark-vanished.ts';

/**
 * Of a schema the name leaves the list, and an empty list the schema; a parameter becomes optional. Where no answer
 * has the property any more, recordings that have it are noted to be overtaken.
 */
export const relaxRequired: MakePatch = (finding, { root }) => {
  const { specPointer, expected } = finding;
  const place = schemaOfKeyword(root, specPointer);
  if (place === undefined) return outdated(specPointer);
  const names = valuesOf(expected).map(String);
  const edits =
    place.keyword === 'dependentRequired'
      ? dependents(root, specPointer, names)
      : requirement(root, specPointer, names);
  const vanished = names.flatMap((name) => vanishedEdits(root, place.pointer, name, finding));
  if (edits.length + vanished.length === 0) return unchanged();
  const noted = vanished.length === 0 ? '' : ' and noted that it has vanished';
  return edited(`made ${names.join(', ')} optional${noted}`, ...edits, ...vanished);
};

function requirement(root: JsonObject, pointer: string, names: readonly string[]): readonly Edit[] {
  const required = valueAt(root, pointer);
  if (required === true) return [{ kind: 'put', pointer, value: false }];
  if (!isJsonArray(required)) return [];
  const leaving = required.flatMap((name, index) => (names.includes(String(name)) ? [index] : []));
  if (leaving.length === 0) return [];
  if (leaving.length === required.length) return [{ kind: 'remove', pointer }];
  // From behind, so that what is still to be removed keeps its index.
  return leaving.reverse().map((index) => ({ kind: 'remove', pointer: `${pointer}/${index}` }));
}

function dependents(root: JsonObject, pointer: string, names: readonly string[]): readonly Edit[] {
  const map = valueAt(root, pointer);
  if (!isJsonObject(map)) return [];
  const lists = Object.keys(map).map((key) => pointer + toPointer([key]));
  const edits = lists.flatMap((list) => requirement(root, list, names));
  const isGone = (list: string) => edits.some((edit) => edit.kind === 'remove' && edit.pointer === list);
  return lists.every(isGone) ? [{ kind: 'remove', pointer }] : edits;
}
