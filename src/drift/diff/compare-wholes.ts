import type { Facts } from './facts.ts';
import type { Effect, RawChange } from './raw-change.ts';
import type { FactsPair } from './schema-pair.ts';
import { numberOfNode, wholeOf } from './structure.ts';

type Whole = NonNullable<ReturnType<Facts['wholes']['get']>>;

/** What has changed in keywords that are compared as a whole (`not`, `if`, `contains` and their like). */
export function compareWholes({ old, new: now, sources }: FactsPair): readonly RawChange[] {
  const names = new Set([...old.wholes.keys(), ...now.wholes.keys()]);
  const told = (whole: Whole, side: 'old' | 'new'): string =>
    whole
      .map((each) => wholeOf(each, (node) => numberOfNode(sources.structures, sources[side], node)))
      .sort()
      .join();
  return [...names].sort().flatMap((name) => {
    const [before, after] = [old.wholes.get(name), now.wholes.get(name)];
    if (before !== undefined && after !== undefined && told(before, 'old') === told(after, 'new')) return [];
    return [wholeChange(name, before, after)];
  });
}

function wholeChange(name: string, before: Whole | undefined, after: Whole | undefined): RawChange {
  const effect: Effect = after === undefined ? 'wider' : before === undefined ? 'narrower' : 'other';
  return {
    code: effect === 'narrower' ? 'schema-narrowed' : 'schema-mismatch',
    effect,
    tokens: [],
    specPointer: (after ?? before)?.[0]?.pointer ?? '',
    document: after === undefined ? 'old' : 'new',
    expected: before === undefined ? null : name,
    received: after === undefined ? null : name,
    subject: name,
  };
}
