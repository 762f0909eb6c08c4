import { pointerTokens, valueAt } from '../../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject } from '../../../json/json-value.ts';
import { pointerOf } from '../../../spec/reference.ts';
import type { Finding } from '../../finding.ts';
import { placesOf } from '../../spec-places.ts';
import type { Edit } from '../edit.ts';
import { edited, type MakePatch, outdated, type PatchedSpec, unchanged } from '../patch.ts';
import { parentOf, schemaOfKeyword } from '../schema-place.ts';
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
  const isOld = lacksTypeLists(spec);
  const references = referencesTo(place.pointer, finding, spec);
  const edits = (references.length > 0 ? references : [place.pointer]).flatMap((pointer) => {
    if (isOld) return nullableEdits(spec.root, pointer);
    return references.length > 0
      ? besideReference(spec.root, pointer)
      : widenSchema(spec.root, pointer, ['null']).edits;
  });
  return edits.length === 0 ? unchanged() : edited('allowed null', ...edits);
};

/** The schemas in which the value is described by a reference to the schema at `target`, or to one around it. */
function referencesTo(target: string, finding: Finding, { table, root }: PatchedSpec): readonly string[] {
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
  return pointers.filter((pointer) => isJsonObject(valueAt(root, pointer)));
}

function leads(reference: string, target: string): boolean {
  const pointer = pointerOf(reference);
  return (
    target === pointer ||
    (target.startsWith(`${pointer}/`) &&
      /^(?:\/(?:allOf|oneOf|anyOf)\/\d+)+$/.test(target.slice(pointer.length)))
  );
}

function besideReference(root: JsonObject, pointer: string): readonly Edit[] {
  const choice = parentOf(pointer);
  const branches = valueAt(root, choice);
  const isBranch = ['oneOf', 'anyOf'].includes(pointerTokens(choice).at(-1) ?? '');
  if (isBranch && isJsonArray(branches)) {
    const isThere = branches.some((branch) => isJsonObject(branch) && branch['type'] === 'null');
    return isThere ? [] : [{ kind: 'append', pointer: choice, value: NULL_BRANCH }];
  }
  // Filtered above.
  const schema = valueAt(root, pointer) as JsonObject;
  if (schema['oneOf'] !== undefined) return widenSchema(root, pointer, ['null']).edits;
  const value = [{ $ref: schema['$ref'] ?? '' }, NULL_BRANCH];
  return [{ kind: 'put', pointer: `${pointer}/$ref`, key: 'oneOf', value }];
}

/** OpenAPI 3.0, where nothing beside a reference counts. */
function nullableEdits(root: JsonObject, pointer: string): readonly Edit[] {
  const schema = valueAt(root, pointer) as JsonObject;
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
