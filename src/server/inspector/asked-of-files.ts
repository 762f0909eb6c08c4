import { LockstepError } from '../../errors/lockstep-error.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../../json/json-value.ts';
import { type Acceptable, VERIFIABLE, type Verifiable } from './desk.ts';

/** What a call to accept findings asks for; without a report, those of the last one. */
export type Asked = Omit<Acceptable, 'report'> & { readonly report?: JsonValue };

/** @throws LockstepError `USAGE` */
export function acceptableOf(value: JsonValue): Asked {
  const given = isJsonObject(value) ? value : {};
  const { report, only = [], dryRun = false, digests = {} } = given;
  if (isTexts(only) && only.length > 0 && typeof dryRun === 'boolean' && isDigests(digests))
    return { only, dryRun, digests, ...(report === undefined ? {} : { report }) };
  throw new LockstepError(
    'USAGE',
    'Expected {"only": [FINGERPRINT]} with at least one finding; "dryRun": true to see the edit without making it, "digests": {FILE: SHA-256} of the specs it was seen with, and "report" for another than the last, if you like.',
  );
}

/** @throws LockstepError `USAGE` */
export function verifiableOf(value: JsonValue): readonly Verifiable[] {
  const { targets = ['none', 'mock'] } = isJsonObject(value) ? value : {};
  const known = VERIFIABLE.filter((name) => isTexts(targets) && targets.includes(name));
  if (isTexts(targets) && known.length > 0 && known.length === new Set(targets).size) return known;
  throw new LockstepError(
    'USAGE',
    `Expected no body, or {"targets": [TARGET]} with some of ${VERIFIABLE.join(', ')}.`,
  );
}

function isDigests(value: JsonValue): value is Readonly<Record<string, string>> {
  return isJsonObject(value) && isTexts(Object.values(value));
}

function isTexts(value: JsonValue): value is readonly string[] {
  return isJsonArray(value) && value.every((one) => typeof one === 'string');
}
