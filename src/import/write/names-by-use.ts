import type { JsonObject } from '../../json/json-value.ts';
import { componentName } from './component-names.ts';
import { mapChildSchemas, mapOperationSchemas, type SchemaSite } from './map-schemas.ts';
import { operationIdOf } from './operation-id.ts';
import { referredName } from './schema-reference.ts';
import { siteName } from './site-name.ts';
import type { SpecPart } from './spec-part.ts';

/**
 * Names for the schemas of a part whose own has no letter that a component could bear: after the place that uses each
 * first, so that the next version of a page gives the same.
 */
export function namesByUse({ operations, schemas }: SpecPart): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const visited = new Set<string>();
  const visit = (schema: JsonObject, site: SchemaSite): JsonObject => {
    const name = referredName(schema['$ref']);
    if (name === undefined) return mapChildSchemas(schema, site, visit);
    const own = componentName(name) ?? names.get(name) ?? siteName(site);
    if (componentName(name) === undefined) names.set(name, own);
    const inner = schemas.get(name);
    if (inner === undefined || visited.has(name)) return schema;
    visited.add(name);
    mapChildSchemas(inner, { ...site, operationId: own, names: [], isItem: false }, visit);
    return schema;
  };
  for (const operation of operations) {
    const { operationId } = operation.node;
    const stated = typeof operationId === 'string' ? { stated: operationId } : {};
    mapOperationSchemas(
      { ...operation.node, operationId: operationIdOf({ ...operation, ...stated }) },
      visit,
    );
  }
  return names;
}
