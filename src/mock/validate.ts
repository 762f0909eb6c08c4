import { toPointer, valueAt } from '../json/json-pointer.ts';
import type { JsonValue } from '../json/json-value.ts';
import { leadsToSecret } from '../provider/is-secret.ts';
import type { Provider } from '../provider/provider.ts';
import { describeReceived } from '../spec/describe-received.ts';
import { describeExpectation } from '../spec/describe-violation.ts';
import { describedResponse } from '../spec/described-response.ts';
import type { Operation, Parameter } from '../spec/operation-table.ts';
import type { Violation } from '../spec/violation.ts';
import { violationsOf } from '../spec/violations-of.ts';
import type { CompiledMock, CompiledOperation } from './compiled-mock.ts';
import type { Problem, ProblemError } from './problem.ts';
import type { ReadBody } from './read-body.ts';
import type { ParameterValues } from './read-parameters.ts';

const NONE: readonly never[] = [];

/** An error, and what was received in words: the data alone does not tell a number from its literal. */
export interface RequestError extends ProblemError {
  readonly said?: string;
}

/** Whether a request passes its validators; they refuse values outside an open enumeration, too. */
export function isSound(
  { mock: { spec } }: CompiledMock,
  { parameters }: CompiledOperation,
  values: ParameterValues,
  { body, schema }: Pick<ReadBody, 'body' | 'schema'>,
): boolean {
  for (const parameter of parameters) {
    const value = sentValue(parameter, values);
    if (value === undefined ? parameter.required : !spec.validators.at(parameter.schema)(value)) return false;
  }
  return schema === undefined || body === undefined || spec.validators.at(schema)(body);
}

function sentValue(parameter: Parameter, values: ParameterValues): JsonValue | undefined {
  const given = values[parameter.in];
  return Object.hasOwn(given, parameter.name) ? given[parameter.name] : undefined;
}

/** What in a request breaks the schema; values outside an open enumeration do not. */
export function requestErrors(
  { mock }: CompiledMock,
  { parameters }: CompiledOperation,
  values: ParameterValues,
  { body, schema, literals }: Pick<ReadBody, 'body' | 'schema' | 'literals'>,
): readonly RequestError[] {
  const errors: RequestError[] = [];
  for (const parameter of parameters) {
    const value = sentValue(parameter, values);
    if (value !== undefined) {
      for (const violation of closed(violationsOf(mock.spec, parameter.schema, value)))
        errors.push(toError(mock.provider, placeOf(parameter), violation, value));
    } else if (parameter.required) {
      errors.push({
        ...placeOf(parameter),
        expected: `the ${parameter.in} parameter "${parameter.name}"`,
      });
    }
  }
  if (schema === undefined || body === undefined) return errors;
  for (const violation of closed(violationsOf(mock.spec, schema, body, 'request'))) {
    // A number that no double holds is told as it was sent, in a text.
    const literal = literals.get(violation.pointer);
    const told = literal === undefined ? violation : { ...violation, received: literal };
    errors.push(toError(mock.provider, { in: 'body', pointer: '' }, told, body, literal));
  }
  return errors;
}

function placeOf({ in: part, name }: Parameter): Pick<ProblemError, 'in' | 'pointer'> {
  return { in: part, pointer: toPointer([name]) };
}

function closed(violations: readonly Violation[]): readonly Violation[] {
  return violations.length === 0 ? NONE : violations.filter(({ open }) => !open);
}

/** The place of a missing property is where it should stand. What a secret is goes into no answer and no journal. */
function toError(
  provider: Provider,
  place: Pick<ProblemError, 'in' | 'pointer'>,
  violation: Violation,
  value: JsonValue,
  literal?: string,
): RequestError {
  const { keyword, pointer, received } = violation;
  const isMissing = keyword === 'required' || keyword === 'dependentRequired';
  const name = isMissing ? toPointer([String(violation.expected)]) : '';
  const whole = `${place.pointer}${pointer}${name}`;
  const [part, expected] = [place.in, describeExpectation(violation)];
  if (isMissing) return { in: part, pointer: whole, expected };
  if (leadsToSecret(provider, whole)) return { in: part, pointer: whole, expected, received: '***' };
  const said = describeReceived(violation, valueAt(value, pointer), literal);
  return { in: part, pointer: whole, expected, received, said };
}

/** How many errors the detail tells, and how many an answer lists. */
const TOLD = 3;
const LISTED = 100;

export function requestProblem(
  operation: Operation,
  first: RequestError,
  others: readonly RequestError[],
): Problem {
  const errors = [first, ...others];
  const told = errors
    .slice(0, TOLD)
    .map(
      ({ in: place, pointer, expected, received, said = JSON.stringify(received) }) =>
        `${place} ${pointer === '' ? '(whole)' : pointer}: expected ${expected}, received ${received === undefined ? 'nothing' : said}`,
    );
  const more = errors.length > TOLD ? `; and ${errors.length - TOLD} more` : '';
  return {
    status: 422,
    title: 'The request breaks the contract',
    detail: `${told.join('; ')}${more}.`,
    operation: operation.id,
    pointer: first.pointer,
    expected: first.expected,
    errors: errors.slice(0, LISTED).map(({ said: _said, ...error }) => error),
  };
}

/** What in an answer of the mock breaks the contract, in words. */
export function responseProblems(
  { mock }: CompiledMock,
  { operation, responseSchema }: CompiledOperation,
  status: number,
  body: unknown,
): readonly string[] {
  const schema = responseSchema(status);
  if (schema === undefined) {
    const isDescribed = describedResponse(operation, status) !== undefined;
    return isDescribed ? NONE : [`the status ${status} is not in the spec`];
  }
  // A reply's body is JSON by the types of its operation.
  return closed(violationsOf(mock.spec, schema, body as JsonValue, 'response')).map(
    (violation) =>
      `${violation.pointer === '' ? 'the body' : violation.pointer}: expected ${describeExpectation(violation)}, received ${describeReceived(violation, valueAt(body as JsonValue, violation.pointer))}`,
  );
}
