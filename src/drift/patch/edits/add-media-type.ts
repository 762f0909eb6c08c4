import { toPointer, valueAt } from '../../../json/json-pointer.ts';
import { isJsonObject } from '../../../json/json-value.ts';
import { UTF_8 } from '../../rules/media-type-changed.ts';
import type { Edit } from '../edit.ts';
import { byHand, edited, type MakePatch, outdated, unchanged } from '../patch.ts';
import { valuesOf } from '../schema-place.ts';

/** The body is taken to be the declared one, under another label. */
export const addMediaType: MakePatch = ({ specPointer, received, expected }, { root }) => {
  if (specPointer === '') {
    return byHand(
      'The spec declares no body for this answer, and the recording has JSON.',
      'Look at the body; then describe it in the spec, or record the exchange again.',
    );
  }
  const content = valueAt(root, specPointer);
  if (!isJsonObject(content)) return outdated(specPointer);
  const types = valuesOf(received).map(String);
  if (types.includes('')) {
    return byHand(
      'The body came without a media type.',
      'Ask the provider which it is; no spec can say "none".',
    );
  }
  if (valuesOf(expected).includes(UTF_8)) {
    return byHand(
      'JSON is UTF-8, and no spec makes a label right that says otherwise.',
      'Look at the body: have the label corrected, or the characters if they are not UTF-8.',
    );
  }
  const missing = types.filter((type) => content[type] === undefined);
  if (missing.length === 0) return unchanged();
  const known = valuesOf(expected)
    .flat()
    .map(String)
    .find((type) => isJsonObject(content[type]));
  const schema = known === undefined ? undefined : valueAt(content, toPointer([known, 'schema']));
  const value = schema === undefined ? {} : { schema };
  const edits = missing.map((key): Edit => ({ kind: 'add', pointer: specPointer, key, value }));
  const what = schema === undefined ? 'no schema' : `the schema of ${known}`;
  return edited(`added ${missing.join(', ')} with ${what}`, ...edits);
};
