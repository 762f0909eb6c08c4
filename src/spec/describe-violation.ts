import { isJsonArray, type JsonValue } from '../json/json-value.ts';
import type { Violation } from './violation.ts';

/** What a keyword demands, in words: `at most 1000`, `one of 0, 1, 2`, `the property "appkey"`. */
export function describeExpectation({ keyword, expected }: Pick<Violation, 'keyword' | 'expected'>): string {
  const text = isJsonArray(expected) ? expected.map(quote).join(', ') : quote(expected);
  switch (keyword) {
    case 'type':
      return isJsonArray(expected) ? `one of the types ${expected.join(', ')}` : `the type ${expected}`;
    case 'enum':
      return `one of ${text}`;
    case 'const':
      return `the value ${text}`;
    case 'required':
    case 'dependentRequired':
      return `the property ${text}`;
    case 'minimum':
      return `at least ${text}`;
    case 'maximum':
      return `at most ${text}`;
    case 'exclusiveMinimum':
      return `more than ${text}`;
    case 'exclusiveMaximum':
      return `less than ${text}`;
    case 'multipleOf':
      return `a multiple of ${text}`;
    case 'minLength':
      return `at least ${counted(expected, 'character')}`;
    case 'maxLength':
      return `at most ${counted(expected, 'character')}`;
    case 'minItems':
      return `at least ${counted(expected, 'item')}`;
    case 'maxItems':
      return `at most ${counted(expected, 'item')}`;
    case 'pattern':
      return `a text that matches ${expected}`;
    case 'format':
      return `the format ${expected}`;
    case 'uniqueItems':
      return 'items that differ from each other';
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return 'no further property';
    case 'oneOf':
      return 'exactly one of the alternatives';
    default:
      return `${keyword} ${text}`;
  }
}

function counted(count: JsonValue, thing: string): string {
  return `${quote(count)} ${thing}${count === 1 ? '' : 's'}`;
}

function quote(value: JsonValue): string {
  return JSON.stringify(value);
}
