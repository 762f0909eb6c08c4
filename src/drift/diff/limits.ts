import type { Limit } from './facts.ts';
import type { ObjectPlace } from './schema-place.ts';

/** How much may be; `uniqueItems` is 0 or 1. */
export type LimitName =
  | 'minimum'
  | 'maximum'
  | 'minLength'
  | 'maxLength'
  | 'minItems'
  | 'maxItems'
  | 'minProperties'
  | 'maxProperties'
  | 'multipleOf'
  | 'uniqueItems';

const COUNTS = ['minLength', 'minItems', 'minProperties'] as const;
const UPPER = ['maxLength', 'maxItems', 'maxProperties'] as const;

/** The limits that all of some schemas set together: of each kind the narrowest. */
export function limitsOf(parts: readonly ObjectPlace[]): ReadonlyMap<LimitName, Limit> {
  const limits = new Map<LimitName, Limit>();
  for (const part of parts) {
    for (const [name, limit] of stated(part)) {
      const known = limits.get(name);
      if (known === undefined || isTighter(name, limit, known)) limits.set(name, limit);
    }
  }
  return limits;
}

/** Whether a limit leaves less than another; neither of two multiples that do not divide each other does. */
export function isTighter(name: LimitName, limit: Limit, other: Limit): boolean {
  if (name === 'multipleOf') return limit.value !== other.value && divides(other.value, limit.value);
  const sign = name.startsWith('max') ? -1 : 1;
  if (limit.value !== other.value) return sign * limit.value > sign * other.value;
  return limit.exclusive && !other.exclusive;
}

function divides(divisor: number, value: number): boolean {
  const times = value / divisor;
  return Math.abs(times - Math.round(times)) < 1e-9;
}

function stated({ pointer, schema }: ObjectPlace): readonly (readonly [LimitName, Limit])[] {
  const limit = (name: LimitName, value: number | undefined, keyword: string, exclusive: boolean) =>
    typeof value === 'number'
      ? [[name, { value, pointer: `${pointer}/${keyword}`, exclusive }] as const]
      : [];
  return [
    ...limit('minimum', schema.minimum, 'minimum', false),
    ...limit('minimum', schema.exclusiveMinimum, 'exclusiveMinimum', true),
    ...limit('maximum', schema.maximum, 'maximum', false),
    ...limit('maximum', schema.exclusiveMaximum, 'exclusiveMaximum', true),
    ...limit('multipleOf', schema.multipleOf, 'multipleOf', false),
    // At least none is what goes without saying.
    ...COUNTS.flatMap((name) => limit(name, schema[name] === 0 ? undefined : schema[name], name, false)),
    ...UPPER.flatMap((name) => limit(name, schema[name], name, false)),
    ...limit('uniqueItems', schema.uniqueItems === true ? 1 : undefined, 'uniqueItems', false),
  ];
}
