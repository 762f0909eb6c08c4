import { isJsonObject, type JsonObject } from '../../json/json-value.ts';
import { canonical } from './canonical.ts';
import { nameGiver } from './component-names.ts';
import { mapChildSchemas, type SchemaSite } from './map-schemas.ts';
import { referenceTo } from './schema-reference.ts';
import { siteName } from './site-name.ts';
import { ASSUMED_KEY, SOURCE_KEY } from './source-mark.ts';

/** What a use of a shared schema may say by itself. */
const OWN = ['title', 'description', ASSUMED_KEY, SOURCE_KEY];

type MapAll = (change: (schema: JsonObject, site: SchemaSite) => JsonObject) => void;

export interface SchemaSharer {
  /** The same schema with references in place of objects that occur several times. */
  readonly share: (schema: JsonObject, site: SchemaSite) => JsonObject;
  /** All that have been made or were there; complete when everything was shared. */
  readonly components: ReadonlyMap<string, JsonObject>;
}

/**
 * Makes components of the objects that occur several times and say the same. `visitAll` gives every outermost schema
 * once; `components` are those that exist already, which are used where they say the same as well.
 */
export function schemaSharer(visitAll: MapAll, existing: ReadonlyMap<string, JsonObject>): SchemaSharer {
  const counts = new Map<string, number>();
  const names = new Map<string, string>();
  const components = new Map(existing);
  const give = nameGiver(existing.keys());
  const count = (schema: JsonObject, site: SchemaSite): JsonObject => {
    const key = keyOf(schema);
    const seen = key === undefined ? 0 : (counts.get(key) ?? 0);
    if (key !== undefined) counts.set(key, seen + 1);
    // What is in a repeated object is in one component with it, and is counted once.
    if (seen === 0) mapChildSchemas(schema, site, count);
    return schema;
  };
  const share = (schema: JsonObject, site: SchemaSite): JsonObject => {
    const key = keyOf(schema);
    if (key === undefined || (counts.get(key) ?? 0) < 2) return mapChildSchemas(schema, site, share);
    let name = names.get(key);
    if (name === undefined) {
      name = give(siteName(site));
      names.set(key, name);
      components.set(name, mapChildSchemas(schema, site, share));
    }
    return useOf(schema, name, components.get(name));
  };
  for (const [name, schema] of existing) {
    const key = keyOf(schema);
    if (key !== undefined && !names.has(key)) names.set(key, name);
    count(schema, NOWHERE);
    if (key !== undefined) counts.set(key, 2);
  }
  visitAll(count);
  for (const [name, schema] of existing) components.set(name, mapChildSchemas(schema, NOWHERE, share));
  return { share, components };
}

const NOWHERE: SchemaSite = { operationId: '', role: 'response', names: [], isItem: false };

/** The same for objects that say the same, whatever they are called; undefined for what is not worth a component. */
function keyOf(schema: JsonObject): string | undefined {
  const { type, properties, $ref } = schema;
  if (type !== 'object' || $ref !== undefined || !isJsonObject(properties)) return undefined;
  if (Object.keys(properties).length < 2) return undefined;
  return canonical(Object.fromEntries(Object.entries(schema).filter(([name]) => !OWN.includes(name))));
}

function useOf(schema: JsonObject, name: string, component: JsonObject | undefined): JsonObject {
  const own = OWN.flatMap((key) => {
    const value = schema[key];
    const isSaid = value === undefined || (key !== SOURCE_KEY && component?.[key] === value);
    return isSaid ? [] : [[key, value] as const];
  });
  const { [SOURCE_KEY]: source, ...words } = Object.fromEntries(own);
  return { ...words, $ref: referenceTo(name), ...(source === undefined ? {} : { [SOURCE_KEY]: source }) };
}
