import { isJsonArray, isJsonObject, type JsonValue } from '../json/json-value.ts';
import type { Violation } from './violation.ts';

/**
 * What a violation received, in words: a number that no double holds as it was written, a container by its kind,
 * everything else as JSON.
 */
export function describeReceived(
  { received }: Pick<Violation, 'received'>,
  value: JsonValue | undefined,
  literal?: string,
): string {
  if (literal !== undefined) return literal;
  if (received === 'array' && value !== undefined && isJsonArray(value)) return 'an array';
  if (received === 'object' && value !== undefined && isJsonObject(value)) return 'an object';
  return JSON.stringify(received);
}
