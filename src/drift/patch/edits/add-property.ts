import { pointerTokens, valueAt } from '../../../json/json-pointer.ts';
import { isJsonObject } from '../../../json/json-value.ts';
import { mergeInferredSchemas } from '../merge-inferred-schemas.ts';
import { byHand, edited, type MakePatch, outdated, unchanged } from '../patch.ts';
import { valuesOf } from '../schema-place.ts';

const BEFORE_PROPERTIES = ['type', 'required', 'description'];

/** Optional, with the schema of the values that were seen. */
export const addProperty: MakePatch = ({ specPointer, pointer, received }, { root }, seen) => {
  const schema = valueAt(root, specPointer);
  const name = pointerTokens(pointer).at(-1);
  if (!isJsonObject(schema) || name === undefined) return outdated(specPointer);
  const inferred = valuesOf(received).filter(isJsonObject);
  if (inferred.length === 0) {
    return byHand('The report has no schema of the values.', `Describe "${name}" in ${specPointer} by hand.`);
  }
  const { properties } = schema;
  if (isJsonObject(properties) && Object.hasOwn(properties, name)) return unchanged();
  const value = { description: seen, ...mergeInferredSchemas(inferred) };
  const what = `added the property ${name}`;
  return isJsonObject(properties)
    ? edited(what, { kind: 'add', pointer: `${specPointer}/properties`, key: name, value })
    : edited(what, {
        kind: 'add',
        pointer: specPointer,
        key: 'properties',
        value: { [name]: value },
        after: BEFORE_PROPERTIES,
      });
};
