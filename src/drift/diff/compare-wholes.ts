import type { Whole } from './facts.ts';
import type { Effect, RawChange } from './raw-change.ts';
import type { FactsPair } from './schema-pair.ts';
import { numberOfNode, wholeOf } from './structure.ts';

/** What has changed in keywords that are compared as a whole (`not`, `if`, `contains` and their like). */
export function compareWholes({ old, new: now, sources }: FactsPair): readonly RawChange[] {
  const told = (wholes: readonly Whole[], side: 'old' | 'new'): string =>
    wholes
      .map((each) => wholeOf(each, (node) => numberOfNode(sources.structures, sources[side], node)))
      .sort()
      .join();
  const changes: RawChange[] = [];
  for (const [name, before] of old.wholes) {
    const after = now.wholes.get(name);
    if (after === undefined) changes.push({ ...changeAt(before[0], name, 'wider'), received: null });
    else if (told(before, 'old') !== told(after, 'new')) changes.push(changeAt(after[0], name, 'other'));
  }
  for (const [name, [after]] of now.wholes)
    if (!old.wholes.has(name)) changes.push({ ...changeAt(after, name, 'narrower'), expected: null });
  return changes;
}

function changeAt({ pointer }: Whole, name: string, effect: Effect): RawChange {
  return {
    code: effect === 'narrower' ? 'schema-narrowed' : 'schema-mismatch',
    effect,
    tokens: [],
    specPointer: pointer,
    document: effect === 'wider' ? 'old' : 'new',
    expected: name,
    received: name,
    subject: name,
  };
}
