import type { Deviation } from '../drift/deviation.ts';
import type { Sighting } from '../drift/observation.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { isSecret } from '../provider/is-secret.ts';
import type { Credentials, Provider } from '../provider/provider.ts';
import { textMask } from './text-mask.ts';

/** Shorter texts stand in too many places by chance, and protect nothing. */
const SHORTEST = 4;

/** Takes the credentials that were sent out of what goes on to findings. */
export interface SecretMask {
  readonly deviations: (deviations: readonly Deviation[]) => readonly Deviation[];
  readonly sightings: (sightings: readonly Sighting[]) => readonly Sighting[];
}

/**
 * A target may say a key back in words, in the name of a property, encoded in one way or another, or as a number:
 * none of these passes.
 */
export function secretMask(provider: Provider, credentials: Credentials): SecretMask {
  const secret = provider.credentials.filter((known) => known.secret || isSecret(provider, known.name));
  const masks = secret
    .map(({ name }) => credentials[name] ?? '')
    .filter((text) => text.length >= SHORTEST)
    .sort((a, b) => b.length - a.length)
    .map(textMask);
  if (masks.length === 0) return { deviations: (all) => all, sightings: (all) => all };
  const mask: Mask = (text) => masks.reduce((masked, one) => one(masked), text);
  return {
    deviations: (all) => all.map((deviation) => maskDeviation(deviation, mask)),
    sightings: (all) => all.map((sighting) => maskSighting(sighting, mask)),
  };
}

type Mask = (text: string) => string;

function maskDeviation(deviation: Deviation, mask: Mask): Deviation {
  return {
    ...deviation,
    operation: mask(deviation.operation),
    pointer: mask(deviation.pointer),
    expected: deviation.expected.map((value) => maskValue(value, mask)),
    received: deviation.received.map((value) => maskValue(value, mask)),
    seen: { ...deviation.seen, source: { ...deviation.seen.source, mask } },
  };
}

/** Findings from sightings tell names and types, never values, except where they show what was received. */
function maskSighting(sighting: Sighting, mask: Mask): Sighting {
  const masked = (body: JsonValue | undefined): JsonValue | undefined =>
    body === undefined ? undefined : maskNames(body, mask);
  return {
    ...sighting,
    body: masked(sighting.body),
    recorded: masked(sighting.recorded),
    source: { ...sighting.source, mask },
  };
}

function maskValue(value: JsonValue, mask: Mask): JsonValue {
  if (typeof value === 'string') return mask(value);
  if (typeof value === 'number') return masked(value, mask);
  if (isJsonArray(value)) return value.map((item) => maskValue(item, mask));
  return isJsonObject(value) ? mapMembers(value, mask, maskValue) : value;
}

/** A number that is a secret as a whole; within a longer one the same digits are a chance. */
function masked(value: number, mask: Mask): JsonValue {
  const text = mask(String(value));
  return /^\*+$/.test(text) ? text : value;
}

function maskNames(value: JsonValue, mask: Mask): JsonValue {
  if (isJsonArray(value)) return value.map((item) => maskNames(item, mask));
  return isJsonObject(value) ? mapMembers(value, mask, maskNames) : value;
}

function mapMembers(
  value: JsonObject,
  mask: Mask,
  map: (item: JsonValue, mask: Mask) => JsonValue,
): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [mask(name), map(item, mask)]));
}
