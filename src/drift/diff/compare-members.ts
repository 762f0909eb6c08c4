import type { RawChange } from './raw-change.ts';
import type { Comparison, FactsPair, Step } from './schema-pair.ts';
import type { NamedNode, Node } from './schema-place.ts';

const NOTHING: Node = [];

/** What has changed in what else an object may hold, and in the items of an array. */
export function compareMembers(pair: FactsPair): Comparison {
  const patterns = comparePatterns(pair);
  return {
    changes: [...compareClosed(pair), ...patterns.changes],
    steps: [...additionalSteps(pair), ...patterns.steps, ...itemSteps(pair)],
  };
}

function compareClosed({ old, new: now }: FactsPair): readonly RawChange[] {
  const place = old.closed === undefined ? now.closed : old.closed;
  if (place === undefined || (old.closed === undefined) === (now.closed === undefined)) return [];
  const opens = now.closed === undefined;
  return [
    {
      code: opens ? 'schema-mismatch' : 'schema-narrowed',
      effect: opens ? 'wider' : 'narrower',
      tokens: ['*'],
      specPointer: `${place}/additionalProperties`,
      document: opens ? 'old' : 'new',
      expected: opens ? 'additionalProperties' : null,
      received: opens ? null : 'additionalProperties',
      subject: 'additionalProperties',
    },
  ];
}

function additionalSteps({ old, new: now }: FactsPair): readonly Step[] {
  const isClosed = old.closed !== undefined || now.closed !== undefined;
  return isClosed ? [] : step('*', old.additional, now.additional);
}

function comparePatterns({ old, new: now }: FactsPair): Comparison {
  const changes: RawChange[] = [];
  const steps: Step[] = [];
  for (const [name, before] of old.patternProperties) {
    const after = now.patternProperties.get(name);
    if (after === undefined) changes.push(patternGone(name, before));
    else steps.push(...step('*', before, after));
  }
  for (const [name, after] of now.patternProperties)
    if (!old.patternProperties.has(name)) changes.push(patternAdded(name, after));
  return { changes, steps };
}

function patternGone(name: string, [place]: NamedNode): RawChange {
  return {
    code: 'schema-mismatch',
    effect: 'wider',
    tokens: ['*'],
    specPointer: place.pointer,
    document: 'old',
    expected: name,
    received: null,
    subject: name,
  };
}

function patternAdded(name: string, [place]: NamedNode): RawChange {
  return {
    code: 'schema-narrowed',
    effect: 'narrower',
    tokens: ['*'],
    specPointer: place.pointer,
    document: 'new',
    expected: null,
    received: name,
    subject: name,
  };
}

function itemSteps({ old, new: now }: FactsPair): readonly Step[] {
  const length = Math.max(old.prefixItems.length, now.prefixItems.length);
  const first = Array.from({ length }, (_, index) =>
    step(String(index), old.prefixItems[index] ?? old.items, now.prefixItems[index] ?? now.items),
  );
  return [...first.flat(), ...step('*', old.items, now.items)];
}

function step(token: string, old: Node = NOTHING, now: Node = NOTHING): readonly Step[] {
  return old.length === 0 && now.length === 0 ? [] : [{ token, old, new: now }];
}
