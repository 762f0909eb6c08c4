import { isMarked } from './is-marked.ts';
import type { RawChange } from './raw-change.ts';
import type { Comparison, FactsPair, Step } from './schema-pair.ts';
import type { NamedNode } from './schema-place.ts';

/** A property as both documents have it. */
interface PropertyPair {
  readonly name: string;
  readonly old: NamedNode | undefined;
  readonly new: NamedNode | undefined;
  /** Whether it is for the other direction only. */
  readonly oldHidden: boolean;
  readonly newHidden: boolean;
}

/** What has changed in which properties there are and have to be; those that stay are steps. */
export function compareProperties(pair: FactsPair): Comparison {
  const names = new Set([
    ...[...pair.old.properties.keys(), ...pair.new.properties.keys()],
    ...[...pair.old.required.keys(), ...pair.new.required.keys()],
  ]);
  const changes: RawChange[] = [];
  const steps: Step[] = [];
  for (const name of names) {
    const property = propertyPair(pair, name);
    changes.push(...changesOf(pair, property));
    const { old, new: now, oldHidden, newHidden } = property;
    if (old !== undefined && now !== undefined && !oldHidden && !newHidden)
      steps.push({ token: name, old, new: now });
    else if (old === undefined && now !== undefined && !newHidden && pair.old.additional.length > 0)
      // In a map, the name was allowed before: what is known of it now is known better.
      steps.push({ token: name, old: pair.old.additional, new: now });
  }
  return { changes, steps };
}

function propertyPair({ old, new: now, direction, sources }: FactsPair, name: string): PropertyPair {
  const mark = direction === 'request' ? 'readOnly' : 'writeOnly';
  const [before, after] = [old.properties.get(name), now.properties.get(name)];
  return {
    name,
    old: before,
    new: after,
    oldHidden: before !== undefined && isMarked(sources.old.schemas, before, mark),
    newHidden: after !== undefined && isMarked(sources.new.schemas, after, mark),
  };
}

function changesOf(pair: FactsPair, property: PropertyPair): readonly RawChange[] {
  const { old, new: now, oldHidden, newHidden } = property;
  if (old !== undefined && now !== undefined && oldHidden !== newHidden)
    return [misplaced(newHidden ? removed(pair, property.name, old) : added(pair, property.name, now), now)];
  if (oldHidden || newHidden) return [];
  if (old === undefined && now !== undefined) return [added(pair, property.name, now)];
  if (old !== undefined && now === undefined) return [removed(pair, property.name, old)];
  return requirement(pair, property.name);
}

function added(pair: FactsPair, name: string, [place]: NamedNode): RawChange {
  const required = pair.new.required.get(name);
  const change = {
    tokens: [name],
    document: 'new',
    expected: null,
    received: name,
    subject: name,
  } as const;
  if (pair.direction === 'request' && required !== undefined) {
    return { ...change, code: 'property-required', effect: 'narrower', specPointer: place.pointer };
  }
  // Who was told that there is nothing else may well insist on it.
  const severity = pair.old.closed === undefined ? ({ severity: 'additive' } as const) : {};
  return {
    ...change,
    code: 'property-undocumented',
    effect: 'wider',
    ...severity,
    specPointer: place.pointer,
  };
}

function removed({ direction, new: now }: FactsPair, name: string, [place]: NamedNode): RawChange {
  const change = {
    code: 'property-removed',
    tokens: [name],
    specPointer: place.pointer,
    document: 'old',
    expected: name,
    received: null,
    subject: name,
  } as const;
  if (direction === 'response') return { ...change, effect: 'wider' };
  // It may still be sent where other properties are allowed, and does nothing then.
  return { ...change, effect: 'narrower', ...(now.closed === undefined ? { severity: 'risky' } : {}) };
}

/** What amounts to a property more or less, since it is now for another direction. */
function misplaced(change: RawChange, [place]: NamedNode): RawChange {
  return { ...change, code: 'property-misplaced', specPointer: place.pointer, document: 'new' };
}

function requirement({ old, new: now }: FactsPair, name: string): readonly RawChange[] {
  const [before, after] = [old.required.get(name), now.required.get(name)];
  const common = { tokens: [name], subject: name };
  if (before === undefined && after !== undefined) {
    return [
      {
        ...common,
        code: 'property-required',
        effect: 'narrower',
        specPointer: after,
        document: 'new',
        expected: null,
        received: name,
      },
    ];
  }
  if (before === undefined || after !== undefined) return [];
  return [
    {
      ...common,
      code: 'property-missing',
      effect: 'wider',
      specPointer: before,
      document: 'old',
      expected: name,
      received: null,
    },
  ];
}
