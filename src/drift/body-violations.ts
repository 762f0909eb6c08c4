import { valueAt } from '../json/json-pointer.ts';
import { type JsonValue, jsonTypeOf } from '../json/json-value.ts';
import type { NumberLiterals } from '../json/read-json.ts';
import type { CompiledSpec } from '../spec/compiled-spec.ts';
import type { Violation } from '../spec/violation.ts';
import { violationsOf } from '../spec/violations-of.ts';
import type { BodyReading } from './body-reading.ts';
import { generalPointer } from './general-pointer.ts';

const NONE: readonly Violation[] = [];

/**
 * How a body breaks its schema, as findings tell it: with general pointers, of a wrong type the type and not
 * the value, and of a number that no double holds the literal.
 */
export function bodyViolations(spec: CompiledSpec, body: BodyReading): readonly Violation[] {
  if (body.kind !== 'json' || body.schema === undefined) return NONE;
  const { value, literals } = body;
  return violationsOf(spec, body.schema, value).map((violation) => ({
    ...violation,
    pointer: generalPointer(value, violation.pointer),
    received: toldAs(violation, value, literals),
  }));
}

function toldAs(
  { keyword, pointer, received }: Violation,
  root: JsonValue,
  literals: NumberLiterals,
): JsonValue {
  if (received === null) return null;
  // A violation's pointer always leads to a value.
  if (keyword === 'type') return jsonTypeOf(valueAt(root, pointer) as JsonValue);
  return typeof received === 'number' ? (literals.get(pointer) ?? received) : received;
}
