import type { JsonObject } from '../../json/json-value.ts';
import type { Doubt } from '../doubt.ts';
import { canonical } from './canonical.ts';
import { componentName, nameGiver } from './component-names.ts';
import { namesByUse } from './names-by-use.ts';
import { renameReferences } from './schema-reference.ts';
import { sourceOfMark } from './source-mark.ts';
import type { PlacedOperation, SpecPart } from './spec-part.ts';

export interface CombinedParts {
  readonly operations: readonly PlacedOperation[];
  /** By names that OpenAPI allows. */
  readonly schemas: ReadonlyMap<string, JsonObject>;
  readonly doubts: readonly Doubt[];
}

/** Brings the schemas of several parts under names of their own. Those that several parts have alike are one. */
export function combineParts(parts: readonly SpecPart[]): CombinedParts {
  const schemas = new Map<string, JsonObject>();
  const operations: PlacedOperation[] = [];
  const doubts: Doubt[] = [];
  // By name in the part and what it says: the same again is the same schema.
  const known = new Map<string, string>();
  const give = nameGiver();
  for (const part of parts) {
    const fresh: [string, JsonObject][] = [];
    const names = new Map<string, string>();
    const byUse = namesByUse(part);
    for (const [name, schema] of part.schemas) {
      const key = `${name} ${canonical(schema)}`;
      const given = known.get(key) ?? give(componentName(name) ?? byUse.get(name) ?? 'Model');
      names.set(name, given);
      if (known.has(key)) continue;
      known.set(key, given);
      fresh.push([given, titled(schema, name, given)]);
      if (given !== name) doubts.push(renamedDoubt(schema, name, given));
    }
    const changed = new Map([...names].filter(([name, given]) => name !== given));
    for (const [given, schema] of fresh) schemas.set(given, renameReferences(schema, changed));
    for (const operation of part.operations)
      operations.push({ ...operation, node: renameReferences(operation.node, changed) });
  }
  return { operations, schemas, doubts };
}

/** The name of the page is kept where the component cannot bear it. */
function titled(schema: JsonObject, name: string, given: string): JsonObject {
  return name === given || schema['title'] !== undefined ? schema : { title: name, ...schema };
}

function renamedDoubt(schema: JsonObject, read: string, chosen: string): Doubt {
  return { code: 'name-changed', source: sourceOfMark(schema), place: read, read, chosen };
}
