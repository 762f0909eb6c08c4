import { pointerTokens, valueAt } from '../../../json/json-pointer.ts';
import { isJsonArray, isJsonObject } from '../../../json/json-value.ts';
import { schemaOfTexts } from '../parameter-texts.ts';
import { edited, type MakePatch, outdated, unchanged } from '../patch.ts';
import { valuesOf } from '../schema-place.ts';

const BEFORE_PARAMETERS = [
  ...['tags', 'operationId', 'summary', 'description'],
  ...['x-lockstep-effect', 'x-lockstep-assumed'],
];

/** Optional, since most requests went without it. */
export const addParameter: MakePatch = ({ specPointer, pointer, received, operation }, spec, seen) => {
  const node = valueAt(spec.root, specPointer);
  const [place, name] = pointerTokens(pointer);
  if (!isJsonObject(node) || place === undefined || name === undefined) return outdated(specPointer);
  const declared = spec.table.operations.find(({ id }) => id === operation)?.parameters ?? [];
  if (declared.some((known) => known.in === place && known.name === name)) return unchanged();
  const schema = schemaOfTexts(valuesOf(received));
  const parameter = { name, in: place, required: false, description: seen, schema };
  const what = `added the optional parameter ${name}`;
  return isJsonArray(node['parameters'])
    ? edited(what, { kind: 'append', pointer: `${specPointer}/parameters`, value: parameter })
    : edited(what, {
        kind: 'add',
        pointer: specPointer,
        key: 'parameters',
        value: [parameter],
        after: BEFORE_PARAMETERS,
      });
};
