import { valueAt } from '../json/json-pointer.ts';
import { isJsonObject, type JsonValue, jsonTypeOf } from '../json/json-value.ts';
import type { NumberLiterals } from '../json/read-json.ts';
import type { CompiledSpec } from '../spec/compiled-spec.ts';
import { schemaAt } from '../spec/schema-at.ts';
import type { Violation } from '../spec/violation.ts';
import { violationsOf } from '../spec/violations-of.ts';
import { bodyCode } from './body-code.ts';
import type { BodyReading } from './body-reading.ts';
import type { Direction, FindingCode } from './finding.ts';
import { generalPointer } from './general-pointer.ts';
import { inferSchemaOf } from './infer-schema.ts';
import { placesOf } from './spec-places.ts';

/** A violation with the code under which it is reported. */
export interface CodedViolation extends Violation {
  readonly code: FindingCode;
  /** Of an object that allows no others, the name of the property that it has all the same. */
  readonly member?: string;
  /** Where in this one body it is; left out of a parameter. */
  readonly at?: string;
}

const NONE: readonly CodedViolation[] = [];

/**
 * How a body breaks its schema, as findings tell it: with general pointers, of a wrong type the type and not
 * the value, and of a number that no double holds the literal.
 */
export function bodyViolations(
  spec: CompiledSpec,
  body: BodyReading,
  direction: Direction,
): readonly CodedViolation[] {
  if (body.kind !== 'json' || body.schema === undefined) return NONE;
  const { value, literals } = body;
  return violationsOf(spec, body.schema, value, direction).map((violation) => {
    const pointer = generalPointer(value, violation.pointer);
    const specPointer = placeOf(spec, violation, pointer);
    const at = valueAt(value, violation.pointer);
    const owner = schemaAt(spec.table.schemas, specPointer.slice(0, specPointer.lastIndexOf('/')));
    const code = bodyCode(violation, { value: at, schema: owner });
    const told = {
      ...violation,
      code,
      at: violation.pointer,
      pointer,
      specPointer,
    };
    const extra =
      CLOSED.has(violation.keyword) && isJsonObject(at)
        ? Object.entries(at).find(([name]) => name === violation.received)
        : undefined;
    if (extra === undefined) return { ...told, received: toldAs({ ...violation, code }, at, literals) };
    const [member, found] = extra;
    return { ...told, member, received: inferSchemaOf(found) };
  });
}

/** Keywords by which an object allows no other properties. */
const CLOSED: ReadonlySet<string> = new Set(['additionalProperties', 'unevaluatedProperties']);

/** The validator's own word has no place but that of the whole body. */
function placeOf(spec: CompiledSpec, { keyword, specPointer }: Violation, pointer: string): string {
  if (keyword !== 'unevaluatedProperties') return specPointer;
  const places = placesOf(spec.table.schemas, specPointer, pointer);
  const closed = places.find(({ schema }) => keyword in schema);
  return `${closed?.pointer ?? specPointer}/${keyword}`;
}

function toldAs(
  { code, keyword, pointer, received }: CodedViolation,
  value: JsonValue | undefined,
  literals: NumberLiterals,
): JsonValue {
  if (received === null) return null;
  if (keyword === 'type' && code !== 'format-changed' && value !== undefined) return jsonTypeOf(value);
  return typeof received === 'number' ? (literals.get(pointer) ?? received) : received;
}
