import type { Deviation } from '../drift/deviation.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../json/json-value.ts';
import { isSecret } from '../provider/is-secret.ts';
import type { Credentials, Provider } from '../provider/provider.ts';

/** Shorter texts stand in too many places by chance, and protect nothing. */
const SHORTEST = 4;

/**
 * Deviations without the credentials that were sent: a target may say a key back in words, in the name of a
 * property, or as a number.
 */
export function maskSecrets(
  deviations: readonly Deviation[],
  provider: Provider,
  credentials: Credentials,
): readonly Deviation[] {
  const secret = provider.credentials.filter((known) => known.secret || isSecret(provider, known.name));
  const texts = secret
    .map(({ name }) => credentials[name] ?? '')
    .filter((text) => text.length >= SHORTEST)
    .sort((a, b) => b.length - a.length);
  if (texts.length === 0) return deviations;
  return deviations.map((deviation) => ({
    ...deviation,
    operation: maskText(deviation.operation, texts),
    pointer: maskText(deviation.pointer, texts),
    expected: deviation.expected.map((value) => maskValue(value, texts)),
    received: deviation.received.map((value) => maskValue(value, texts)),
  }));
}

function maskValue(value: JsonValue, secrets: readonly string[]): JsonValue {
  if (typeof value === 'string') return maskText(value, secrets);
  if (typeof value === 'number') return secrets.includes(String(value)) ? '***' : value;
  if (isJsonArray(value)) return value.map((item) => maskValue(item, secrets));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [maskText(name, secrets), maskValue(item, secrets)]),
  );
}

function maskText(text: string, secrets: readonly string[]): string {
  return secrets.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
}
