import { sha1Hex } from '#sha1';
import { escapeToken } from '../json/json-pointer.ts';
import { isJsonArray, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { literalsUnder, NO_LITERALS } from '../json/number-literals.ts';
import type { NumberLiterals } from '../json/read-json.ts';
import { writeJson } from '../json/write-json.ts';

export interface ParameterSignature {
  /** The string that was hashed, its secret masked: safe to show. */
  readonly text: string;
  /** SHA-1 in upper-case hexadecimal, 40 characters. */
  readonly signature: string;
}

/**
 * Signs a flat set of parameters as many platforms of the field do: empty ones left out, sorted by name in
 * ASCII order, joined as `name=value` with `&`, `&secret=` and the secret at the end, SHA-1, upper-case hex.
 *
 * Scalars go in as they print (numbers by their literal, so that no digit is lost), booleans as 1 and 0,
 * arrays and objects as compact JSON.
 */
export function signParameters(
  parameters: JsonObject,
  secret: string,
  literals: NumberLiterals = NO_LITERALS,
): ParameterSignature {
  let joined = '';
  for (const name of Object.keys(parameters).sort()) {
    const value = parameters[name];
    if (value === undefined || isEmpty(value)) continue;
    joined += `${joined === '' ? '' : '&'}${name}=${printed(value, literals, name)}`;
  }
  return {
    text: `${joined}&secret=***`,
    signature: sha1Hex(`${joined}&secret=${secret}`).toUpperCase(),
  };
}

function isEmpty(value: JsonValue): boolean {
  return (value ?? '') === '' || (isJsonArray(value) && value.length === 0);
}

function printed(value: JsonValue, literals: NumberLiterals, name: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && literals.size === 0) return String(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  return writeJson(value, literals.size === 0 ? literals : literalsUnder(literals, `/${escapeToken(name)}`));
}
