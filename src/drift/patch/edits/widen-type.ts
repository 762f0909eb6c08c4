import { isJsonArray, type JsonObject, type JsonValue, jsonTypeOf } from '../../../json/json-value.ts';
import type { Finding } from '../../finding.ts';
import type { Edit } from '../edit.ts';
import { isAboutParameter } from '../parameter-texts.ts';
import {
  byHand,
  edited,
  type MakePatch,
  outdated,
  type Patch,
  type PatchedSpec,
  unchanged,
} from '../patch.ts';
import { schemaOfKeyword, valuesOf } from '../schema-place.ts';
import { listPointer, listValue, widenSchema } from '../widen-schema.ts';

const TYPES = ['string', 'integer', 'number', 'boolean', 'null', 'array', 'object'];

/** The type that was seen is allowed besides the declared one. */
export const widenType: MakePatch = (finding, spec) => widen(finding, spec, () => undefined);

/** The same, and a list of numbers gets their texts as well, or one of texts their numbers. */
export const allowNumericString: MakePatch = (finding, spec) => widen(finding, spec, counterparts);

/** The values to add to a list for it to have some of each type; `undefined` where nobody could say. */
type Listing = (schema: JsonObject, types: readonly string[]) => readonly JsonValue[] | undefined;

function widen(finding: Finding, spec: PatchedSpec, listing: Listing): Patch {
  const place = schemaOfKeyword(spec.root, finding.specPointer);
  if (place === undefined) return outdated(finding.specPointer);
  if (lacksTypeLists(spec)) return noTypeLists();
  const types = typesOf(finding, spec);
  if (!types.every((type) => TYPES.includes(type))) return typesByHand(finding.specPointer);
  const { schema, pointer } = place;
  const { edits, listedAt } = widenSchema(spec.root, pointer, types);
  const own = listPointer(schema, pointer);
  const elsewhere = listedAt.find((at) => at !== own);
  if (elsewhere !== undefined) return listedByHand(elsewhere);
  if (listedAt.length === 0) return told(edits, types);
  const values = listing(schema, types);
  return values === undefined
    ? listedByHand(own)
    : told([...edits, ...listValue(schema, pointer, values)], types);
}

function told(edits: readonly Edit[], types: readonly string[]): Patch {
  return edits.length === 0 ? unchanged() : edited(`allowed the type ${types.join(' and ')}`, ...edits);
}

/** Of a parameter the texts are received, of a body the types. */
function typesOf(finding: Finding, spec: PatchedSpec): readonly string[] {
  if (isAboutParameter(finding, spec)) return ['string'];
  const distinct = [...new Set(valuesOf(finding.received).map(String))];
  return distinct.includes('number') ? distinct.filter((type) => type !== 'integer') : distinct;
}

function typesByHand(at: string): Patch {
  return byHand(
    'The values are secret, so that the report does not have their types.',
    `Correct ${at} by what the provider sends.`,
  );
}

function listedByHand(at: string): Patch {
  return byHand(
    `The values themselves are listed at ${at}, and the finding has only their type.`,
    'Add the values that were received there, and their type.',
  );
}

export function lacksTypeLists({ root }: PatchedSpec): boolean {
  return String(root['openapi']).startsWith('3.0');
}

export function noTypeLists(): Patch {
  return byHand(
    'OpenAPI 3.0 has no lists of types.',
    'Write anyOf with a schema for each type, or convert the document to OpenAPI 3.1.',
  );
}

function counterparts(
  { enum: values, const: constant = null }: JsonObject,
  types: readonly string[],
): readonly JsonValue[] | undefined {
  const listed = isJsonArray(values) ? values : [constant];
  const added = listed.flatMap(counterpart).filter((value) => !listed.includes(value));
  const known = [...listed, ...added].map(jsonTypeOf);
  return types.every((type) => known.some((each) => each === type)) ? added : undefined;
}

function counterpart(value: JsonValue): readonly JsonValue[] {
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'string' && String(Number(value)) === value ? [Number(value)] : [];
}
