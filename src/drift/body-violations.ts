import type { CompiledSpec } from '../spec/compiled-spec.ts';
import type { Violation } from '../spec/violation.ts';
import { violationsOf } from '../spec/violations-of.ts';
import type { BodyReading } from './body-reading.ts';
import { generalPointer } from './general-pointer.ts';

const NONE: readonly Violation[] = [];

/** How a body breaks its schema: with general pointers, and with the literals of numbers no double holds. */
export function bodyViolations(spec: CompiledSpec, body: BodyReading): readonly Violation[] {
  if (body.kind !== 'json' || body.schema === undefined) return NONE;
  const { value, literals } = body;
  const violations = violationsOf(spec, body.schema, value);
  return violations.map((violation) => ({
    ...violation,
    pointer: generalPointer(value, violation.pointer),
    received:
      typeof violation.received === 'number'
        ? (literals.get(violation.pointer) ?? violation.received)
        : violation.received,
  }));
}
