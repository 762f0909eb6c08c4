import { occurrencesOf } from '../shape.ts';
import { defineOperationRule, type OperationRule } from './operation-rule.ts';

/** What is `writeOnly` comes back, or what is `readOnly` is sent. */
export const propertyMisplaced: OperationRule = defineOperationRule({
  code: 'property-misplaced',
  area: 'presence',
  kind: 'unknown',
  severity: { response: 'risky', request: 'info' },
  ground: 'spec',
  judge: ({ direction, sites }) => {
    const keyword = direction === 'response' ? 'writeOnly' : 'readOnly';
    return sites.flatMap(({ pointer, shape, places }) => {
      const place = places.find(({ schema }) => schema[keyword] === true);
      if (place === undefined) return [];
      return [
        {
          pointer,
          specPointer: `${place.pointer}/${keyword}`,
          expected: null,
          received: [...shape.types.keys()].sort(),
          occurrences: occurrencesOf(shape),
          exchanges: shape.exchanges,
          evidence: shape.evidence,
          shown: shape,
        },
      ];
    });
  },
});
