import { isJsonArray, jsonTypeOf } from '../../json/json-value.ts';
import type { SchemaObject } from '../schema.ts';
import type { Violation } from '../violation.ts';
import { NONE } from './joined.ts';
import { sameJson } from './same-json.ts';
import { type Site, violation } from './site.ts';

/** `type`, `enum` and `const`: what a value is. */
export function explainValue(site: Site<SchemaObject>): readonly Violation[] {
  const { schema, value } = site;
  if (schema.type !== undefined && !hasType(site, schema.type)) {
    return [violation(site, 'type', schema.type)];
  }
  if (schema.const !== undefined && !sameJson(schema.const, value))
    return [violation(site, 'const', schema.const)];
  if (schema.enum !== undefined && !schema.enum.some((allowed) => sameJson(allowed, value))) {
    return [violation(site, 'enum', schema.enum, { open: schema['x-lockstep-open-enum'] !== undefined })];
  }
  return NONE;
}

function hasType(site: Site, type: string | readonly string[]): boolean {
  const isTooLarge = typeof site.value === 'number' && !Number.isFinite(site.value);
  // Compiled code takes a number that is too large for a double for a whole one.
  const actual = isTooLarge ? 'integer' : jsonTypeOf(site.value);
  const allowed: readonly string[] = isJsonArray(type) ? (type as readonly string[]) : [String(type)];
  return allowed.includes(actual) || (actual === 'integer' && allowed.includes('number'));
}
