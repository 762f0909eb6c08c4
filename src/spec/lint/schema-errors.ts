import type { ErrorObject } from 'ajv';
import { toPointer } from '../../json/json-pointer.ts';
import type { RawProblem } from './lint-rule.ts';

/** Only says that something else failed, which is told as well. */
const ECHOES = new Set(['if', 'propertyNames']);
const CHOICES = new Set(['oneOf', 'anyOf']);

/** What a validator reports on a document, each cause once and in words. */
export function readableErrors(errors: readonly ErrorObject[], base: string = ''): readonly RawProblem[] {
  const told = errors.filter(({ keyword }) => !ECHOES.has(keyword));
  const alternatives = new Set<ErrorObject>();
  const problems = told.map((error, index) => {
    const members = CHOICES.has(error.keyword) ? membersOf(error, told.slice(0, index)) : [];
    for (const member of members) alternatives.add(member);
    const phrase = members.length === 0 ? phraseOf(error) : [...new Set(members.map(phraseOf))].join(', or ');
    return { error, problem: { pointer: base + placeOf(error), sentence: `It ${phrase}.` } };
  });
  return problems
    .filter(({ error }) => !alternatives.has(error) && !isConsequence(error, told))
    .map(({ problem }) => problem);
}

/** Why none of the alternatives of a choice fits: what failed before it at its place, and not beside it. */
function membersOf(choice: ErrorObject, before: readonly ErrorObject[]): readonly ErrorObject[] {
  return before.filter(
    ({ instancePath, schemaPath }) =>
      instancePath === choice.instancePath && parentOf(schemaPath) !== parentOf(choice.schemaPath),
  );
}

function parentOf(schemaPath: string): string {
  return schemaPath.slice(0, schemaPath.lastIndexOf('/'));
}

function isConsequence({ keyword, instancePath }: ErrorObject, all: readonly ErrorObject[]): boolean {
  if (CHOICES.has(keyword)) return all.some((other) => other.instancePath.startsWith(`${instancePath}/`));
  // Properties that exclude each other count as unknown ones as well.
  return (
    keyword === 'unevaluatedProperties' &&
    all.some((other) => other.keyword === 'not' && other.instancePath === instancePath)
  );
}

function placeOf({ instancePath, params, propertyName }: ErrorObject): string {
  const name: unknown = params['unevaluatedProperty'] ?? params['additionalProperty'] ?? propertyName;
  return typeof name === 'string' ? instancePath + toPointer([name]) : instancePath;
}

function phraseOf({ keyword, params, message = 'is not valid' }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return `must have the property "${params['missingProperty']}"`;
    case 'unevaluatedProperties':
    case 'additionalProperties':
      return 'is no property that OpenAPI knows here';
    case 'type':
      return `must be of the type ${[params['type']].flat().join(' or ')}`;
    case 'enum':
      return `must be one of ${[params['allowedValues']].flat().map(quote).join(', ')}`;
    case 'const':
      return `must be ${quote(params['allowedValue'])}`;
    case 'pattern':
      return `must match ${params['pattern']}`;
    case 'not':
      return 'combines what excludes each other';
    case 'oneOf':
      return 'fits more than one of the forms of which it must have one';
    default:
      return message;
  }
}

function quote(value: unknown): string {
  return JSON.stringify(value);
}
