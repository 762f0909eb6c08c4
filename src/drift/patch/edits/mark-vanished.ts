import { escapeToken, pointerTokens, valueAt } from '../../../json/json-pointer.ts';
import { isJsonObject, type JsonObject } from '../../../json/json-value.ts';
import type { Finding } from '../../finding.ts';
import type { Edit } from '../edit.ts';
import { byHand, edited, type MakePatch, outdated, type Patch, unchanged } from '../patch.ts';
import { parentOf } from '../schema-place.ts';

const KEY = 'x-lockstep-vanished';

/** Says in the spec until which day recordings have the property, so that they are no longer held against answers. */
export const markVanished: MakePatch = (finding, { root }) => {
  const { specPointer, lastRecorded } = finding;
  const [keyword, name = ''] = pointerTokens(specPointer).slice(-2);
  if (lastRecorded === undefined || keyword !== 'properties') return BY_HAND;
  if (!isJsonObject(valueAt(root, specPointer))) return outdated(specPointer);
  const edits = vanishedEdits(root, parentOf(parentOf(specPointer)), name, finding);
  return edits.length === 0 ? unchanged() : edited(`noted that ${name} has vanished`, ...edits);
};

const BY_HAND: Patch = byHand(
  'An optional property may be absent: the spec is right either way.',
  'Find out whether the provider has dropped it; then remove it from the spec, and record again.',
);

/** None where the spec says so already, or does not describe the property at this schema. */
export function vanishedEdits(
  root: JsonObject,
  owner: string,
  name: string,
  { lastRecorded }: Pick<Finding, 'lastRecorded'>,
): readonly Edit[] {
  const properties = valueAt(root, `${owner}/properties`);
  const property = isJsonObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (lastRecorded === undefined || !isJsonObject(property)) return [];
  const day = lastRecorded.slice(0, 10);
  const known = property[KEY];
  if (typeof known === 'string' && known >= day) return [];
  const pointer = `${owner}/properties/${escapeToken(name)}`;
  return known === undefined
    ? [{ kind: 'add', pointer, key: KEY, value: day }]
    : [{ kind: 'put', pointer: `${pointer}/${KEY}`, value: day }];
}
