import { formats } from '../formats.ts';
import { isMultiple } from '../is-multiple.ts';
import { matchesPattern } from '../matches-pattern.ts';
import type { SchemaObject } from '../schema.ts';
import type { Violation } from '../violation.ts';
import { joined, NONE } from './joined.ts';
import { type Site, violation } from './site.ts';

/** The limits of numbers, and the limits, pattern and format of strings. */
export function explainScalar(site: Site<SchemaObject>): readonly Violation[] {
  if (typeof site.value === 'number') return joined(explainNumber(site, site.value), explainFormat(site));
  if (typeof site.value === 'string') return joined(explainString(site, site.value), explainFormat(site));
  return NONE;
}

function explainNumber(site: Site<SchemaObject>, value: number): Violation[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = site.schema;
  const found: Violation[] = [];
  if (minimum !== undefined && value < minimum) found.push(violation(site, 'minimum', minimum));
  if (maximum !== undefined && value > maximum) found.push(violation(site, 'maximum', maximum));
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) {
    found.push(violation(site, 'exclusiveMinimum', exclusiveMinimum));
  }
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) {
    found.push(violation(site, 'exclusiveMaximum', exclusiveMaximum));
  }
  if (multipleOf !== undefined && !isMultiple(value, multipleOf)) {
    found.push(violation(site, 'multipleOf', multipleOf));
  }
  return found;
}

function explainString(site: Site<SchemaObject>, value: string): Violation[] {
  const { minLength, maxLength, pattern } = site.schema;
  const length = minLength === undefined && maxLength === undefined ? 0 : [...value].length;
  const found: Violation[] = [];
  if (minLength !== undefined && length < minLength) found.push(violation(site, 'minLength', minLength));
  if (maxLength !== undefined && length > maxLength) found.push(violation(site, 'maxLength', maxLength));
  if (pattern !== undefined && !matchesPattern(pattern, value))
    found.push(violation(site, 'pattern', pattern));
  return found;
}

function explainFormat(site: Site<SchemaObject>): readonly Violation[] {
  const name = site.schema.format;
  if (name === undefined || !Object.hasOwn(formats, name)) return NONE;
  const format = formats[name];
  if (typeof site.value !== format?.type) return NONE;
  return format.validate(site.value as never) ? NONE : [violation(site, 'format', name)];
}
