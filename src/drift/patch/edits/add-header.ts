import { pointerTokens, valueAt } from '../../../json/json-pointer.ts';
import { isJsonObject } from '../../../json/json-value.ts';
import { schemaOfTexts } from '../parameter-texts.ts';
import { edited, type MakePatch, outdated, unchanged } from '../patch.ts';
import { valuesOf } from '../schema-place.ts';

export const addHeader: MakePatch = ({ specPointer, pointer, received }, { root }, seen) => {
  const response = valueAt(root, specPointer);
  const name = pointerTokens(pointer)[1];
  if (!isJsonObject(response) || name === undefined) return outdated(specPointer);
  const { headers } = response;
  const declared = isJsonObject(headers) ? Object.keys(headers) : [];
  // Names of headers are the same in upper and in lower case (RFC 9110, section 5.1).
  if (declared.some((known) => known.toLowerCase() === name.toLowerCase())) return unchanged();
  const header = { description: seen, schema: schemaOfTexts(valuesOf(received)) };
  const what = `added the header ${name}`;
  return isJsonObject(headers)
    ? edited(what, { kind: 'add', pointer: `${specPointer}/headers`, key: name, value: header })
    : edited(what, {
        kind: 'add',
        pointer: specPointer,
        key: 'headers',
        value: { [name]: header },
        after: ['description'],
      });
};
