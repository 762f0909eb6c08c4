import type { JsonObject, JsonValue } from '../../../json/json-value.ts';
import { isMultiple } from '../../../spec/is-multiple.ts';
import type { Finding } from '../../finding.ts';
import type { Edit } from '../edit.ts';
import { isAboutParameter, numberOf, separateValues } from '../parameter-texts.ts';
import { byHand, edited, type MakePatch, outdated, type PatchedSpec, unchanged } from '../patch.ts';
import { isShortened, MASKED, schemaOfKeyword } from '../schema-place.ts';

const NUMBERS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];
const LENGTHS = ['minLength', 'maxLength'];
const ITEMS = ['minItems', 'maxItems', 'uniqueItems'];
const MEMBERS = ['minProperties', 'maxProperties'];

/** A limit moves to what was seen, and no further; one of what cannot be moved goes. */
export const moveLimit: MakePatch = (finding, spec) => {
  const place = schemaOfKeyword(spec.root, finding.specPointer);
  if (place === undefined) return outdated(finding.specPointer);
  const { schema, pointer, keyword } = place;
  const values = separateValues(finding, spec);
  if (values.includes(MASKED) || values.some(isShortened)) {
    const why = values.includes(MASKED) ? 'secret' : 'too long';
    return byHand(
      `The values are ${why}, so that the report does not have them.`,
      `Move the limit at ${finding.specPointer} by hand.`,
    );
  }
  const group = [NUMBERS, LENGTHS, ITEMS, MEMBERS].find((names) => names.includes(keyword)) ?? [];
  const sizes = values.flatMap((value) => sizeOf(value, group, finding, spec) ?? []);
  // One finding may be about both ends of a range.
  const edits = group.flatMap((name) => limitEdits(schema, pointer, name, sizes));
  const repeats = keyword === 'uniqueItems' && schema['uniqueItems'] === true;
  const all = repeats ? [...edits, gone(`${pointer}/uniqueItems`)] : edits;
  return all.length === 0 ? unchanged() : edited(all.map(wordsOf).join(', '), ...all);
};

/** What the limits of a group count. */
function sizeOf(
  value: JsonValue,
  group: readonly string[],
  finding: Finding,
  spec: PatchedSpec,
): number | undefined {
  if (group === LENGTHS) return typeof value === 'string' ? [...value].length : undefined;
  // Of a list that was sent as a parameter, its texts are received.
  if (group === ITEMS && typeof value === 'string' && isAboutParameter(finding, spec))
    return value.split(',').length;
  return numberOf(value);
}

function limitEdits(
  schema: JsonObject,
  pointer: string,
  name: string,
  sizes: readonly number[],
): readonly Edit[] {
  const limit = schema[name];
  if (typeof limit !== 'number' || sizes.length === 0) return [];
  const at = `${pointer}/${name}`;
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  switch (name) {
    case 'exclusiveMinimum':
      return least <= limit ? inclusive(schema, at, 'minimum', least) : [];
    case 'exclusiveMaximum':
      return most >= limit ? inclusive(schema, at, 'maximum', most) : [];
    case 'multipleOf':
      return sizes.every((size) => isMultiple(size, limit)) ? [] : [gone(at)];
    default:
      if (name.startsWith('min')) return least < limit ? [{ kind: 'put', pointer: at, value: least }] : [];
      return most > limit ? [{ kind: 'put', pointer: at, value: most }] : [];
  }
}

/** The value that was seen is allowed itself, which no exclusive limit says; the other limit moves by itself. */
function inclusive(schema: JsonObject, at: string, key: string, value: number): readonly Edit[] {
  return schema[key] === undefined ? [{ kind: 'put', pointer: at, key, value }] : [gone(at)];
}

function gone(pointer: string): Edit {
  return { kind: 'remove', pointer };
}

function wordsOf(edit: Edit): string {
  const name = edit.pointer.slice(edit.pointer.lastIndexOf('/') + 1);
  if (edit.kind !== 'put') return `removed ${name}`;
  return edit.key === undefined
    ? `moved ${name} to ${String(edit.value)}`
    : `replaced ${name} by ${edit.key} ${String(edit.value)}`;
}
