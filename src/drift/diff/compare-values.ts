import type { JsonValue } from '../../json/json-value.ts';
import type { Severity } from '../finding.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Facts, Stated } from './facts.ts';
import type { RawChange } from './raw-change.ts';
import type { FactsPair } from './schema-pair.ts';

type Values = Stated<readonly JsonValue[]>;

/** What has changed in constants and enumerations. An open enumeration refuses nothing, and surprises nobody. */
export function compareValues(pair: FactsPair): readonly RawChange[] {
  const { old, new: now } = pair;
  if (now.values === undefined) return old.values === undefined ? [] : [unlisted(pair, old.values)];
  if (old.values === undefined) return [listed(pair, now.values)];
  const added = without(now.values, old.values);
  const gone = without(old.values, now.values);
  if (added.length > 0 && added.length === now.values.value.length && gone.length > 0) {
    return [{ ...unknown(pair, now.values, old.values, added), effect: 'other', ...replacedSeverity(pair) }];
  }
  return [
    ...(added.length > 0
      ? [unknown(pair, now.values, old.values, added)]
      : opened(pair, now.values, old.values)),
    ...(gone.length > 0
      ? [removed(pair, now.values, old.values, gone)]
      : closed(pair, now.values, old.values)),
  ];
}

function without(values: Values, others: Values): readonly JsonValue[] {
  const known = new Set(others.value.map(canonicalJson));
  return values.value.filter((value) => !known.has(canonicalJson(value)));
}

function unknown(pair: FactsPair, now: Values, old: Values, added: readonly JsonValue[]): RawChange {
  return {
    code: 'enum-value-unknown',
    effect: 'wider',
    ...(pair.old.open ? atMost('risky', pair, 'response') : {}),
    tokens: [],
    specPointer: now.pointer,
    document: 'new',
    expected: old.value,
    received: added,
  };
}

function removed(pair: FactsPair, now: Values, old: Values, gone: readonly JsonValue[]): RawChange {
  return {
    code: 'enum-value-removed',
    effect: 'narrower',
    ...(pair.new.open ? atMost('info', pair, 'request') : {}),
    tokens: [],
    specPointer: old.pointer,
    document: 'old',
    expected: gone,
    received: now.value,
  };
}

/** The enumeration is gone: any value may come. */
function unlisted(pair: FactsPair, old: Values): RawChange {
  return {
    code: 'enum-value-unknown',
    effect: 'wider',
    ...(pair.old.open ? atMost('risky', pair, 'response') : {}),
    tokens: [],
    specPointer: old.pointer,
    document: 'old',
    expected: old.value,
    received: null,
  };
}

function listed(pair: FactsPair, now: Values): RawChange {
  return {
    code: 'enum-value-removed',
    effect: 'narrower',
    ...(pair.new.open ? atMost('info', pair, 'request') : {}),
    tokens: [],
    specPointer: now.pointer,
    document: 'new',
    expected: null,
    received: now.value,
  };
}

function opened(pair: FactsPair, now: Values, old: Values): readonly RawChange[] {
  if (pair.old.open || !pair.new.open) return [];
  const change = { ...unknown(pair, now, old, []), received: null, subject: 'open' };
  return [{ ...change, ...atMost('risky', pair, 'response') }];
}

function closed(pair: FactsPair, now: Values, old: Values): readonly RawChange[] {
  if (!pair.old.open || pair.new.open) return [];
  return [
    {
      ...removed(pair, now, old, []),
      specPointer: now.pointer,
      document: 'new',
      expected: null,
      subject: 'open',
    },
  ];
}

function replacedSeverity(pair: FactsPair): { readonly severity?: Severity } {
  return {
    ...(pair.old.open ? atMost('risky', pair, 'response') : {}),
    ...(pair.new.open ? atMost('info', pair, 'request') : {}),
  };
}

function atMost(
  severity: Severity,
  pair: FactsPair,
  direction: FactsPair['direction'],
): { readonly severity?: Severity } {
  return pair.direction === direction ? { severity } : {};
}

/** Whether values are listed on both sides, so that what else is demanded of them adds nothing. */
export function areListed(old: Facts, now: Facts): boolean {
  return old.values !== undefined && now.values !== undefined;
}
