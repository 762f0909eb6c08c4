import { valueAt } from '../json/json-pointer.ts';
import type { JsonValue } from '../json/json-value.ts';
import type { CompiledSpec } from './compiled-spec.ts';
import { explainSchema } from './explain/explain-schema.ts';
import { type Direction, shortened } from './explain/site.ts';
import { schemaAt } from './schema-at.ts';
import type { Violation } from './violation.ts';

const NONE: readonly Violation[] = [];

/**
 * Checks a value against the schema at a pointer of the document. Valid values cost one call of
 * their validator; what is wrong with the others is worked out by a walk. With a direction, properties that belong to the
 * other one alone are not demanded.
 */
export function violationsOf(
  spec: CompiledSpec,
  pointer: string,
  value: JsonValue,
  direction?: Direction,
): readonly Violation[] {
  const validate = spec.validators.at(pointer);
  if (validate(value)) return NONE;
  const { schemas } = spec.table;
  const schema = schemaAt(schemas, pointer) ?? true;
  const site = { schemas, schema, specPointer: pointer, value, pointer: '', direction };
  const found = explainSchema(site);
  if (found.length > 0) return found;
  // Wrong only for want of what the other direction has.
  if (direction !== undefined && explainSchema({ ...site, direction: undefined }).length > 0) return NONE;
  // Keywords that the walk does not know (unevaluatedProperties, $dynamicRef): the validator's own word.
  const error = validate.errors?.[0];
  const at = error?.instancePath ?? '';
  // A property that is called "constructor" is there for the validator, though the object only inherits it.
  if (at !== '' && valueAt(value, at) === undefined) return NONE;
  const place = { keyword: error?.keyword ?? 'schema', pointer: at, specPointer: pointer, open: false };
  const name: unknown = error?.params['unevaluatedProperty'];
  return typeof name === 'string'
    ? [{ ...place, expected: false, received: name }]
    : [{ ...place, expected: 'a value that its schema allows', received: shortened(value) }];
}
