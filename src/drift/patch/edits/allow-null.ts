import { lastToken, valueAt } from '../../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../json/json-value.ts';
import { pointerOf } from '../../../spec/reference.ts';
import type { Finding } from '../../finding.ts';
import { placesOf } from '../../spec-places.ts';
import type { Edit } from '../edit.ts';
import { edited, type MakePatch, outdated, type PatchedSpec, unchanged } from '../patch.ts';
import { parentOf, type SchemaPlace, schemaOfKeyword } from '../schema-place.ts';
import { listValue, widenSchema } from '../widen-schema.ts';
import { lacksTypeLists } from './widen-type.ts';

const NULL_BRANCH = { type: 'null' };

/**
 * Where the value is described by a reference, null is allowed beside the reference: what is referred to is not
 * null wherever else it is used.
 */
export const allowNull: MakePatch = (finding, spec) => {
  const place = schemaOfKeyword(spec.root, finding.specPointer);
  if (place === undefined) return outdated(finding.specPointer);
  const references = referencesTo(place.pointer, finding, spec);
  const edits = lacksTypeLists(spec)
    ? (references.length > 0 ? references : [place]).flatMap(nullableEdits)
    : references.length > 0
      ? references.flatMap((each) => besideReference(spec.root, each))
      : widenSchema(spec.root, place.pointer, ['null']).edits;
  return edits.length === 0 ? unchanged() : edited('allowed null', ...edits);
};

interface Reference {
  readonly pointer: string;
  readonly schema: JsonObject & { readonly $ref: string };
}

/** The schemas in which the value is described by a reference to the schema at `target`, or to one around it. */
function referencesTo(target: string, finding: Finding, { table, root }: PatchedSpec): readonly Reference[] {
  const operation = table.operations.find(({ id }) => id === finding.operation);
  const bodies =
    finding.direction === 'request'
      ? (operation?.requestBody?.content ?? [])
      : (operation?.responses.flatMap(({ content }) => content) ?? []);
  const places = bodies.flatMap(({ schema }) =>
    schema === undefined ? [] : placesOf(table.schemas, schema, finding.pointer),
  );
  const referring = places.filter(({ schema }) => schema.$ref !== undefined && leads(schema.$ref, target));
  const pointers = [...new Set(referring.map(({ pointer }) => pointer))];
  return pointers.map((pointer) => ({ pointer, schema: valueAt(root, pointer) })).filter(isReference);
}

function isReference(place: {
  readonly pointer: string;
  readonly schema: JsonValue | undefined;
}): place is Reference {
  return isJsonObject(place.schema) && typeof place.schema['$ref'] === 'string';
}

function leads(reference: string, target: string): boolean {
  const pointer = pointerOf(reference);
  return (
    target === pointer ||
    (target.startsWith(`${pointer}/`) &&
      /^(?:\/(?:allOf|oneOf|anyOf)\/\d+)+$/.test(target.slice(pointer.length)))
  );
}

function besideReference(root: JsonObject, { pointer, schema }: Reference): readonly Edit[] {
  const choice = parentOf(pointer);
  const branches = valueAt(root, choice);
  const isBranch = ['oneOf', 'anyOf'].includes(lastToken(choice));
  if (isBranch && isJsonArray(branches)) {
    const isThere = branches.some((branch) => isJsonObject(branch) && branch['type'] === 'null');
    return isThere ? [] : [{ kind: 'append', pointer: choice, value: NULL_BRANCH }];
  }
  if (schema['oneOf'] !== undefined) return widenSchema(root, pointer, ['null']).edits;
  const value = [{ $ref: schema.$ref }, NULL_BRANCH];
  return [{ kind: 'put', pointer: `${pointer}/$ref`, key: 'oneOf', value }];
}

/** OpenAPI 3.0, where nothing beside a reference counts. */
function nullableEdits({ pointer, schema }: Pick<SchemaPlace, 'pointer' | 'schema'>): readonly Edit[] {
  if (schema['nullable'] === true) return [];
  const { $ref, enum: values } = schema;
  const nullable: Edit = {
    kind: 'add',
    pointer,
    key: 'nullable',
    value: true,
    after: ['type', '$ref', 'allOf'],
  };
  return [
    ...(schema['nullable'] === false
      ? [{ kind: 'put', pointer: `${pointer}/nullable`, value: true } as const]
      : [nullable]),
    ...($ref === undefined
      ? []
      : [{ kind: 'put', pointer: `${pointer}/$ref`, key: 'allOf', value: [{ $ref }] } as const]),
    ...(isJsonArray(values) && !values.includes(null) ? listValue(schema, pointer, [null]) : []),
  ];
}
