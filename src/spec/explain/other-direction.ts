import { pointerOf } from '../reference.ts';
import type { Schema } from '../schema.ts';
import { schemaAt } from '../schema-at.ts';
import type { Site } from './site.ts';

/** Whether a property belongs to the other direction alone (OpenAPI 3.1, `readOnly` and `writeOnly`). */
export function isOfOtherDirection(
  { schemas, direction }: Pick<Site, 'schemas' | 'direction'>,
  schema: Schema | undefined,
  depth: number = 0,
): boolean {
  if (direction === undefined || typeof schema !== 'object' || depth > MOST_REFERENCES) return false;
  if (schema[direction === 'request' ? 'readOnly' : 'writeOnly'] === true) return true;
  const referred = schema.$ref === undefined ? [] : [schemaAt(schemas, pointerOf(schema.$ref))];
  return [...referred, ...(schema.allOf ?? [])].some((part) =>
    isOfOtherDirection({ schemas, direction }, part, depth + 1),
  );
}

/** The same for a property by its name, which the schema of its object, or a part of that, declares. */
export function isMemberOfOtherDirection(
  site: Pick<Site, 'schemas' | 'direction'>,
  schema: Schema | undefined,
  name: string,
  depth: number = 0,
): boolean {
  if (site.direction === undefined || typeof schema !== 'object' || depth > MOST_REFERENCES) return false;
  const { $ref, properties = {}, allOf = [], anyOf = [], oneOf = [] } = schema;
  if (Object.hasOwn(properties, name) && isOfOtherDirection(site, properties[name])) return true;
  const referred = $ref === undefined ? [] : [schemaAt(site.schemas, pointerOf($ref))];
  return [...referred, ...allOf, ...anyOf, ...oneOf].some((part) =>
    isMemberOfOtherDirection(site, part, name, depth + 1),
  );
}

/** References may go in a circle. */
const MOST_REFERENCES = 20;
