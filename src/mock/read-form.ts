import { toPointer } from '../json/json-pointer.ts';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { NO_LITERALS } from '../json/number-literals.ts';
import type { NumberLiterals } from '../json/read-json.ts';
import type { FormFields, TextTypes } from './compiled-mock.ts';
import { coerceTexts, type FoundLiterals } from './read-parameters.ts';

const TEXT: TextTypes = { types: new Set(), itemTypes: new Set() };

/**
 * A body of type application/x-www-form-urlencoded as an object. Each field becomes what its schema asks for, as a
 * query parameter does: a repeated one a list where that is a list, else its last value. `undefined` where a field
 * is called `__proto__`, which no object of JSON may have.
 */
export function readForm(
  text: string,
  fields: FormFields,
): { readonly body: JsonObject; readonly literals: NumberLiterals } | undefined {
  const pairs = new URLSearchParams(text);
  const literals: FoundLiterals = { found: undefined };
  const body: Record<string, JsonValue> = {};
  for (const name of new Set(pairs.keys())) {
    if (name === '__proto__') return undefined;
    body[name] = coerceTexts(fields.get(name) ?? TEXT, pairs.getAll(name), toPointer([name]), literals);
  }
  return { body, literals: literals.found ?? NO_LITERALS };
}
