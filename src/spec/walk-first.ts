import type { JsonValue } from '../json/json-value.ts';
import type { Validate } from './compiled-spec.ts';
import { walkSchema } from './explain/explain-schema.ts';
import type { OperationTable } from './operation-table.ts';
import { schemaAt } from './schema-at.ts';

/** To compile a schema takes about as long as so many steps of a walk, some milliseconds. */
const MOST_STEPS = 2000;

/**
 * A validator that walks the first values along the schema at a pointer, which has to be walkable, and compiles it
 * once walks have taken as long as that does. A walk leaves no errors: what it refuses, it can explain.
 */
export function walkFirst(
  schemas: OperationTable['schemas'],
  pointer: string,
  compile: () => Validate,
): Validate {
  const schema = schemaAt(schemas, pointer) ?? true;
  let left = MOST_STEPS;
  let compiled: Validate | undefined;
  const validate: Validate = (value) => {
    // What is not there is no JSON, and nothing to walk.
    if (compiled === undefined && value !== undefined) {
      // Whatever else is validated is JSON.
      const site = { schemas, schema, specPointer: pointer, value: value as JsonValue, pointer: '' };
      const { found, steps } = walkSchema(site, left);
      left -= steps;
      if (left >= 0) return found.length === 0;
    }
    compiled ??= compile();
    const isValid = compiled(value);
    validate.errors = compiled.errors;
    return isValid;
  };
  return validate;
}
