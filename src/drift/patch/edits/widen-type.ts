import { isJsonArray, type JsonObject, type JsonValue } from '../../../json/json-value.ts';
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
import { type SchemaPlace, schemaOfKeyword, valuesOf } from '../schema-place.ts';
import { listValue, widenSchema } from '../widen-schema.ts';

const TYPES = ['string', 'integer', 'number', 'boolean', 'null', 'array', 'object'];

/** The type that was seen is allowed besides the declared one. */
export const widenType: MakePatch = (finding, spec) => widen(finding, spec, () => undefined);

/** The same, and a list of numbers gets their texts as well, or one of texts their numbers. */
export const allowNumericString: MakePatch = (finding, spec) => widen(finding, spec, counterparts);

function widen(
  finding: Finding,
  spec: PatchedSpec,
  listed: (schema: JsonObject) => readonly JsonValue[] | undefined,
): Patch {
  const place = schemaOfKeyword(spec.root, finding.specPointer);
  if (place === undefined) return outdated(finding.specPointer);
  if (lacksTypeLists(spec)) return noTypeLists();
  const types = typesOf(finding, spec);
  const { edits, listedAt } = widenSchema(spec.root, place.pointer, types);
  if (listedAt === undefined) return told(edits, types);
  const values = listedAt.startsWith(`${place.pointer}/`) ? listed(place.schema) : undefined;
  if (values === undefined) return listedByHand(listedAt);
  return told([...edits, ...missingOf(place, values)], types);
}

function told(edits: readonly Edit[], types: readonly string[]): Patch {
  return edits.length === 0 ? unchanged() : edited(`allowed the type ${types.join(' and ')}`, ...edits);
}

/** Of a parameter the texts are received, of a body the types. */
function typesOf(finding: Finding, spec: PatchedSpec): readonly string[] {
  if (isAboutParameter(finding, spec)) return ['string'];
  const types = valuesOf(finding.received).map((type) =>
    TYPES.includes(String(type)) ? String(type) : 'string',
  );
  const distinct = [...new Set(types)];
  return distinct.includes('number') ? distinct.filter((type) => type !== 'integer') : distinct;
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

function counterparts({ enum: values, const: constant }: JsonObject): readonly JsonValue[] | undefined {
  const listed = isJsonArray(values) ? values : constant === undefined ? [] : [constant];
  const added = listed.flatMap((value): readonly JsonValue[] => {
    if (typeof value === 'number') return [String(value)];
    return typeof value === 'string' && String(Number(value)) === value ? [Number(value)] : [];
  });
  return added.length === 0 ? undefined : added;
}

function missingOf({ schema, pointer }: SchemaPlace, values: readonly JsonValue[]): readonly Edit[] {
  const listed = isJsonArray(schema['enum']) ? schema['enum'] : [schema['const'] ?? null];
  const missing = values.filter((value) => !listed.includes(value));
  return missing.length === 0 ? [] : listValue(schema, pointer, missing);
}
