import type { Facts, Limit } from './facts.ts';
import { isTighter, type LimitName } from './limits.ts';
import type { Effect, RawChange } from './raw-change.ts';

/** Limits that have moved, come or gone. */
export function compareLimits(old: Facts, now: Facts): readonly RawChange[] {
  const names = new Set([...old.limits.keys(), ...now.limits.keys()]);
  return [...names].sort().flatMap((name) => compareLimit(name, old.limits.get(name), now.limits.get(name)));
}

function compareLimit(name: LimitName, old: Limit | undefined, now: Limit | undefined): readonly RawChange[] {
  const effect = effectOf(name, old, now);
  const place = now ?? old;
  if (effect === undefined || place === undefined) return [];
  return [
    {
      code: effect === 'narrower' ? 'limit-tightened' : 'limit-exceeded',
      effect,
      tokens: [],
      specPointer: place.pointer,
      document: now === undefined ? 'old' : 'new',
      expected: old?.value ?? null,
      received: now?.value ?? null,
      subject: name,
    },
  ];
}

function effectOf(name: LimitName, old: Limit | undefined, now: Limit | undefined): Effect | undefined {
  if (now === undefined) return 'wider';
  if (old === undefined || isTighter(name, now, old)) return 'narrower';
  if (isTighter(name, old, now)) return 'wider';
  return old.value === now.value ? undefined : 'other';
}
