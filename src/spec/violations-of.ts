import type { JsonValue } from '../json/json-value.ts';
import type { CompiledSpec } from './compiled-spec.ts';
import { explainSchema } from './explain/explain-schema.ts';
import { shortened } from './explain/site.ts';
import { schemaAt } from './schema-at.ts';
import type { Violation } from './violation.ts';

const NONE: readonly Violation[] = [];

/**
 * Checks a value against the schema at a pointer of the document. Valid values cost one call of compiled
 * code; what is wrong with the others is worked out by a walk.
 */
export function violationsOf(spec: CompiledSpec, pointer: string, value: JsonValue): readonly Violation[] {
  const validate = spec.validators.at(pointer);
  if (validate(value)) return NONE;
  const { schemas } = spec.table;
  const schema = schemaAt(schemas, pointer) ?? true;
  const found = explainSchema({ schemas, schema, specPointer: pointer, value, pointer: '' });
  if (found.length > 0) return found;
  // Keywords that the walk does not know (unevaluatedProperties, $dynamicRef): the validator's own word.
  const error = validate.errors?.[0];
  return [
    {
      keyword: error?.keyword ?? 'schema',
      pointer: error?.instancePath ?? '',
      specPointer: pointer,
      expected: 'a value that its schema allows',
      received: shortened(value),
      open: false,
    },
  ];
}
