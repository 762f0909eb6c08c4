import { toPointer, valueAt } from '../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import type { SecurityRequirement, SecurityScheme } from './operation-table.ts';
import { resolve, type TableBuilder, textAt } from './table-builder.ts';

/**
 * What an operation demands of whoever calls it, or else what the document demands of all. `undefined` where one
 * of the ways in demands nothing that a request could show.
 */
export function securityOf(
  builder: TableBuilder,
  operation: JsonObject,
): readonly SecurityRequirement[] | undefined {
  const stated = operation['security'] ?? builder.root['security'];
  if (!isJsonArray(stated) || stated.length === 0) return undefined;
  const requirements = stated.map((requirement) => requirementOf(builder, requirement));
  return requirements.some((schemes) => schemes.length === 0) ? undefined : requirements;
}

function requirementOf(builder: TableBuilder, requirement: JsonValue): SecurityRequirement {
  if (!isJsonObject(requirement)) return [];
  return Object.keys(requirement).flatMap((name) => schemeAt(builder, name));
}

/** A certificate of the client, and what is not described, no request shows. */
function schemeAt(builder: TableBuilder, name: string): readonly SecurityScheme[] {
  const pointer = toPointer(['components', 'securitySchemes', name]);
  const described = valueAt(builder.root, pointer);
  if (!isJsonObject(described)) return [];
  const { node } = resolve(builder, { pointer, node: described });
  switch (node['type']) {
    case 'apiKey':
      return apiKeyOf(node);
    case 'http':
      return [{ type: 'http', scheme: textAt(node, '/scheme').toLowerCase() }];
    case 'oauth2':
    case 'openIdConnect':
      return [{ type: 'http', scheme: 'bearer' }];
    default:
      return [];
  }
}

function apiKeyOf(node: JsonObject): readonly SecurityScheme[] {
  const place = node['in'];
  if (place !== 'query' && place !== 'header' && place !== 'cookie') return [];
  return [{ type: 'apiKey', in: place, name: textAt(node, '/name') }];
}
