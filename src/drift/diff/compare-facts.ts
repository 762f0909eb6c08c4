import { compareFormats } from './compare-formats.ts';
import { compareLimits } from './compare-limits.ts';
import { compareMembers } from './compare-members.ts';
import { compareProperties } from './compare-properties.ts';
import { isCovered, typeChange, typeEffect } from './compare-types.ts';
import { areListed, compareValues } from './compare-values.ts';
import { compareWholes } from './compare-wholes.ts';
import type { RawChange } from './raw-change.ts';
import type { Comparison, FactsPair } from './schema-pair.ts';

/** What has changed between two alternatives that are taken for the same. Of another type nothing else is told. */
export function compareFacts(pair: FactsPair): Comparison {
  const { old, new: now } = pair;
  const types = compareTypes(pair);
  if (types.some(({ effect }) => effect === 'other') && !haveCommonType(pair))
    return { changes: types, steps: [] };
  const properties = compareProperties(pair);
  const members = compareMembers(pair);
  const changes = [
    ...types,
    ...compareValues(pair),
    ...(areListed(old, now) ? [] : [...compareFormats(old, now), ...compareLimits(old, now)]),
    ...properties.changes,
    ...members.changes,
    ...compareWholes(pair),
  ];
  return { changes, steps: [...properties.steps, ...members.steps] };
}

function compareTypes({ old, new: now, asText }: FactsPair): readonly RawChange[] {
  const [olds, news] = [old.types?.value, now.types?.value];
  const effect = typeEffect(olds, news, asText);
  const stated = now.types ?? old.types;
  if (effect === undefined || stated === undefined) return [];
  const document = now.types === undefined ? 'old' : 'new';
  return [typeChange(effect, { specPointer: stated.pointer, document }, olds, news)];
}

function haveCommonType({ old, new: now, asText }: FactsPair): boolean {
  const [olds, news] = [old.types?.value, now.types?.value];
  return olds === undefined || olds.some((type) => isCovered(type, news, asText));
}
