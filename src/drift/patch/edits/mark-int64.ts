import { valueAt } from '../../../json/json-pointer.ts';
import { isJsonObject } from '../../../json/json-value.ts';
import { edited, type MakePatch, outdated, unchanged } from '../patch.ts';
import { parentOf } from '../schema-place.ts';

/** Says that the number needs more than a double. */
export const markInt64: MakePatch = ({ specPointer }, { root }) => {
  // The finding is about the schema as a whole, or about its type.
  const pointer = isJsonObject(valueAt(root, specPointer)) ? specPointer : parentOf(specPointer);
  const schema = valueAt(root, pointer);
  if (specPointer === '' || !isJsonObject(schema)) return outdated(specPointer);
  if (schema['format'] === 'int64') return unchanged();
  const what = 'gave it the format int64';
  return schema['format'] === undefined
    ? edited(what, { kind: 'add', pointer, key: 'format', value: 'int64', after: ['type'] })
    : edited(what, { kind: 'put', pointer: `${pointer}/format`, value: 'int64' });
};
