import { escapeToken, lastToken, valueAt } from '../../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../json/json-value.ts';
import { sameJson } from '../../../spec/explain/same-json.ts';
import { pointerOf } from '../../../spec/reference.ts';
import type { Edit } from '../edit.ts';
import { numberOf, separateValues } from '../parameter-texts.ts';
import { byHand, edited, type MakePatch, outdated, type Patch, unchanged } from '../patch.ts';
import { MASKED, parentOf, schemaOfKeyword } from '../schema-place.ts';
import { listValue } from '../widen-schema.ts';

const CHOICES = ['oneOf', 'anyOf'];

/** The values that were seen are listed; where each value is a branch with its meaning, as branches. */
export const extendEnum: MakePatch = (finding, spec, seen) => {
  const { specPointer, pointer } = finding;
  const place = schemaOfKeyword(spec.root, specPointer);
  if (place === undefined) return outdated(specPointer);
  const values = separateValues(finding, spec);
  if (values.includes(MASKED)) {
    return byHand(
      'The values are secret, so that the report does not have them.',
      `List them at ${specPointer}.`,
    );
  }
  if (CHOICES.includes(place.keyword)) {
    return extendChoice(spec.root, specPointer, lastToken(pointer), values, seen);
  }
  const choice = parentOf(place.pointer);
  // A property may be called so as well, and then it is no list of branches.
  const branches = CHOICES.includes(lastToken(choice)) ? valueAt(spec.root, choice) : undefined;
  if (isJsonArray(branches) && place.schema['const'] !== undefined)
    return addBranches(spec.root, { pointer: choice, branches }, values, seen);
  return addValues(place.schema, place.pointer, values);
};

function addValues(schema: JsonObject, pointer: string, values: readonly JsonValue[]): Patch {
  const listed = listedBy(schema);
  const added = missingOf(listed, values);
  return added.length === 0
    ? unchanged()
    : edited(`added ${shown(added)}`, ...listValue(schema, pointer, added));
}

function listedBy({ enum: values, const: constant }: JsonObject): readonly JsonValue[] {
  if (isJsonArray(values)) return values;
  return constant === undefined ? [] : [constant];
}

/** Parameters and numbers that no double holds are received as text. */
function missingOf(listed: readonly JsonValue[], values: readonly JsonValue[]): readonly JsonValue[] {
  const areNumbers = listed.every((value) => typeof value === 'number' || value === null);
  const meant = values.map((value) => (areNumbers ? (numberOf(value) ?? value) : value));
  return meant.filter((value) => !listed.some((known) => sameJson(known, value)));
}

function shown(values: readonly JsonValue[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}

/** All branches refuse the value, or its member `name`: which one is to be extended must be clear. */
function extendChoice(
  root: JsonObject,
  pointer: string,
  name: string,
  values: readonly JsonValue[],
  seen: string,
): Patch {
  const branches = valueAt(root, pointer);
  if (!isJsonArray(branches)) return outdated(pointer);
  const own = branches.map((_, index) => ownList(root, `${pointer}/${index}`));
  if (own.every((place) => place !== undefined)) {
    const lists = own.filter(({ schema }) => isJsonArray(schema['enum']));
    const [list] = lists;
    return list === undefined || lists.length < own.length
      ? addBranches(root, { pointer, branches }, values, seen)
      : addValues(list.schema, list.pointer, values);
  }
  const marks = branches.flatMap((_, index) => markOf(root, `${pointer}/${index}`, name) ?? []);
  const lists = marks.filter(({ schema }) => isJsonArray(schema['enum']));
  const [list] = lists;
  if (list === undefined || lists.length > 1) {
    return byHand(
      `Every branch of ${pointer} is marked by its own "${name}", and none is meant for other values.`,
      `Add a branch for ${shown(values)}, or list the value in the branch that it belongs to.`,
    );
  }
  return addValues(list.schema, list.pointer, values);
}

interface Choice {
  readonly pointer: string;
  readonly branches: readonly JsonValue[];
}

interface Listed {
  readonly pointer: string;
  readonly schema: JsonObject;
}

function ownList(root: JsonObject, start: string): Listed | undefined {
  const found = resolved(root, start);
  return found === undefined || listedBy(found.schema).length === 0 ? undefined : found;
}

/** The list or constant by which a member tells a branch from the others. */
function markOf(root: JsonObject, branch: string, name: string): Listed | undefined {
  const found = resolved(root, branch);
  if (found === undefined) return undefined;
  return ownList(root, `${found.pointer}/properties/${escapeToken(name)}`);
}

/** References of a spec that was read do not go in a circle. */
function resolved(root: JsonObject, pointer: string): Listed | undefined {
  const schema = valueAt(root, pointer);
  if (!isJsonObject(schema)) return undefined;
  const { $ref } = schema;
  return typeof $ref === 'string' ? resolved(root, pointerOf($ref)) : { pointer, schema };
}

/** In the form of the branches that are there, with what is known of the meaning. */
function addBranches(
  root: JsonObject,
  { pointer, branches }: Choice,
  values: readonly JsonValue[],
  seen: string,
): Patch {
  const lists = branches.map((_, index) => ownList(root, `${pointer}/${index}`)?.schema ?? {});
  const added = missingOf(lists.flatMap(listedBy), values);
  const sample = branches.find((branch) => isJsonObject(branch) && branch['const'] !== undefined);
  const isDescribedFirst = isJsonObject(sample) && Object.keys(sample)[0] === 'description';
  const edits = added.map((value): Edit => {
    const branch = isDescribedFirst
      ? { description: seen, const: value }
      : { const: value, description: seen };
    return { kind: 'append', pointer, value: branch };
  });
  return edits.length === 0 ? unchanged() : edited(`added ${shown(added)} as a branch`, ...edits);
}
