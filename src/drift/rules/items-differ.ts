import { occurrencesOf } from '../shape.ts';
import { defineOperationRule, type OperationRule } from './operation-rule.ts';

/** Items of one array are of several types, where the spec does not say of what type they are. */
export const itemsDiffer: OperationRule = defineOperationRule({
  code: 'items-differ',
  area: 'presence',
  kind: 'changed',
  severity: { response: 'risky', request: 'risky' },
  ground: 'spec',
  judge: ({ sites }) =>
    sites.flatMap(({ pointer, shape: { items }, places }) => {
      const list = places.find(({ schema }) => isListOfAnything(schema));
      if (items === undefined || list === undefined) return [];
      const types = typesOf(items.types.keys());
      return types.length < 2
        ? []
        : [
            {
              pointer: `${pointer}/*`,
              specPointer: list.pointer,
              expected: null,
              received: types,
              occurrences: occurrencesOf(items),
              exchanges: items.exchanges,
              evidence: items.evidence,
              shown: items,
            },
          ];
    }),
});

function isListOfAnything({
  type,
  items,
  prefixItems,
}: {
  readonly type?: unknown;
  readonly items?: unknown;
  readonly prefixItems?: unknown;
}): boolean {
  const isEmpty = typeof items === 'object' && items !== null && Object.keys(items).length === 0;
  return type === 'array' && prefixItems === undefined && (items === undefined || items === true || isEmpty);
}

/** Null and the two kinds of number apart, which go together in many a list. */
function typesOf(seen: Iterable<string>): readonly string[] {
  const kinds = [...seen]
    .filter((type) => type !== 'null')
    .map((type) => (type === 'integer' ? 'number' : type));
  return [...new Set(kinds)].sort();
}
