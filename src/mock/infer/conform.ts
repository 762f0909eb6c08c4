import type { KeyedRandom } from '../../fixtures/keyed-random.ts';
import { sampleSchema } from '../../fixtures/sample-schema.ts';
import { pointerTokens } from '../../json/json-pointer.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import type { CompiledSpec } from '../../spec/compiled-spec.ts';
import { violationsOf } from '../../spec/violations-of.ts';

/** How often a value is mended before it is given up. */
const MOST_ROUNDS = 8;

/** Members of a value that break its schema; `undefined` where it is the value as a whole. */
function brokenMembers(
  spec: CompiledSpec,
  pointer: string,
  value: JsonValue,
): ReadonlySet<string | undefined> {
  const violations = violationsOf(spec, pointer, value, 'response').filter(({ open }) => !open);
  return new Set(
    violations.map(({ keyword, pointer: at, expected }) => {
      const [name] = pointerTokens(at);
      return name ?? (keyword === 'required' ? String(expected) : undefined);
    }),
  );
}

export function keeps(spec: CompiledSpec, pointer: string, value: JsonValue): boolean {
  return violationsOf(spec, pointer, value, 'response').every(({ open }) => open);
}

/**
 * An object with as much of what is wanted as its schema allows; members that break it give way to those of `base`,
 * which keeps it.
 */
export function mended(
  spec: CompiledSpec,
  pointer: string,
  wanted: JsonObject,
  base: JsonObject,
): JsonObject {
  let value = wanted;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const broken = brokenMembers(spec, pointer, value);
    if (broken.size === 0) return value;
    const next = { ...value };
    for (const name of broken) {
      if (name === undefined) return base;
      if (Object.hasOwn(base, name) && base[name] !== undefined) next[name] = base[name];
      else delete next[name];
    }
    value = next;
  }
  return base;
}

/** A value of a schema, or `undefined` where none is found: a spec may ask for what cannot be. */
export function sampled(
  spec: CompiledSpec,
  pointer: string,
  random: KeyedRandom,
  options: { readonly overrides?: JsonValue; readonly examples?: boolean } = {},
): JsonValue | undefined {
  try {
    return sampleSchema(spec, pointer, random, options);
  } catch {
    return undefined;
  }
}

/** What is wanted, as far as a schema allows it, and the rest made up. */
export function conformed(
  spec: CompiledSpec,
  pointer: string,
  wanted: JsonObject,
  random: KeyedRandom,
): JsonValue {
  if (keeps(spec, pointer, wanted)) return wanted;
  const base = sampled(spec, pointer, random, { overrides: wanted }) ?? sampled(spec, pointer, random);
  if (!isJsonObject(base)) return base ?? wanted;
  return mended(spec, pointer, { ...base, ...wanted }, base);
}
