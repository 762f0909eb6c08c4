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

/** References may go in a circle. */
const MOST_REFERENCES = 20;
