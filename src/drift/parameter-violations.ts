import type { Target } from '../exchange/target.ts';
import { escapeToken } from '../json/json-pointer.ts';
import type { JsonValue } from '../json/json-value.ts';
import type { CompiledSpec } from '../spec/compiled-spec.ts';
import type { Operation, Parameter } from '../spec/operation-table.ts';
import type { Violation } from '../spec/violation.ts';
import { violationsOf } from '../spec/violations-of.ts';
import { bodyCode } from './body-code.ts';
import type { CodedViolation } from './body-violations.ts';

/** The parameters of a request as they were sent. */
export interface SentParameters {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Target['query'];
  readonly headers: Readonly<Record<string, string>>;
}

/** How the parameters of a request break the spec; a pointer begins with the place: `/query/page`. */
export function parameterViolations(
  spec: CompiledSpec,
  operation: Operation,
  sent: SentParameters,
): readonly CodedViolation[] {
  return operation.parameters.filter(isJudged).flatMap((parameter) => {
    const values = valuesOf(parameter, sent);
    if (values.length > 0) return valueViolations(spec, parameter, values);
    return parameter.required ? [missing(parameter)] : [];
  });
}

// OpenAPI 3.1: header parameters of these names are ignored, since other parts of it describe them.
const DESCRIBED_ELSEWHERE = new Set(['accept', 'content-type', 'authorization']);

function isJudged(parameter: Parameter): boolean {
  if (parameter.in === 'cookie') return false;
  return parameter.in !== 'header' || !DESCRIBED_ELSEWHERE.has(parameter.name.toLowerCase());
}

function valuesOf({ name, in: place }: Parameter, sent: SentParameters): readonly string[] {
  if (place === 'query') return sent.query.filter(([key]) => key === name).map(([, value]) => value);
  const [values, key] = place === 'path' ? [sent.path, name] : [sent.headers, name.toLowerCase()];
  // Own values only: a parameter may be called "constructor".
  const value = Object.hasOwn(values, key) ? values[key] : undefined;
  return value === undefined ? [] : [value];
}

function missing({ name, in: place, pointer }: Parameter): CodedViolation {
  const specPointer = `${pointer}/required`;
  return {
    code: 'property-missing',
    keyword: 'required',
    pointer: `/${place}`,
    specPointer,
    expected: name,
    received: null,
    open: false,
  };
}

/** A parameter is text; it is valid if any of the ways to read the text gives a valid value. */
function valueViolations(
  spec: CompiledSpec,
  parameter: Parameter,
  values: readonly string[],
): readonly CodedViolation[] {
  const pointer = `/${parameter.in}/${escapeToken(parameter.name)}`;
  return (
    meantViolations(spec, parameter, values)
      .filter((violation) => !isSpread(violation))
      // A parameter is text in any case, so that a number in quotes is none of its flaws.
      .map((violation) => ({
        ...violation,
        code: bodyCode(violation, { value: undefined, schema: undefined }),
        pointer,
        received: values.join(','),
      }))
  );
}

/** What is wrong with the reading that was meant, where none is valid: the first that has the right type, however wrong its value is. */
function meantViolations(
  spec: CompiledSpec,
  parameter: Parameter,
  values: readonly string[],
): readonly Violation[] {
  const validate = spec.validators.at(parameter.schema);
  const readings = readingsOf(parameter, values);
  // Most parameters are right, and why another reading of them would be wrong is dear to say.
  if (readings.some((reading) => validate(reading))) return [];
  let meant: readonly Violation[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const reading of readings) {
    const found = violationsOf(spec, parameter.schema, reading);
    if (rankOf(found) >= least) continue;
    meant = found;
    least = rankOf(found);
  }
  return meant;
}

function rankOf(violations: readonly Violation[]): number {
  return violations.some(({ keyword }) => keyword === 'type') ? 2 : 1;
}

/** An object is spread over several parameters in ways that are not read here. */
function isSpread({ keyword, expected }: Violation): boolean {
  return keyword === 'type' && expected === 'object';
}

function readingsOf({ explode }: Parameter, values: readonly string[]): readonly JsonValue[] {
  const texts = explode ? values : values.flatMap((value) => value.split(','));
  const whole = values.length === 1 ? values : [];
  return [...whole, ...whole.map(scalarOf), texts, texts.map(scalarOf)];
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function scalarOf(text: string): JsonValue {
  if (text === 'true' || text === 'false') return text === 'true';
  return NUMBER.test(text) ? Number(text) : text;
}
