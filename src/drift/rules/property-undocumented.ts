import { escapeToken } from '../../json/json-pointer.ts';
import { inferSchema } from '../infer-schema.ts';
import { occurrencesOf } from '../shape.ts';
import type { SpecPlace } from '../spec-places.ts';
import { declaredNames } from '../walk-shape.ts';
import { defineOperationRule, type OperationRule } from './operation-rule.ts';

/**
 * A property that no schema of its object has or demands. What was received is told as a JSON Schema. Objects of which the
 * spec names no property, or says that others may come, hold no surprise; those that allow no other are told by
 * each exchange.
 */
export const propertyUndocumented: OperationRule = defineOperationRule({
  code: 'property-undocumented',
  area: 'presence',
  kind: 'unknown',
  severity: { response: 'additive', request: 'additive' },
  ground: 'spec',
  judge: ({ sites }) =>
    sites.flatMap((site) => {
      const owner = site.places.find(({ schema }) => schema.properties !== undefined);
      if (owner === undefined || site.places.some(saysMore)) return [];
      const declared = declaredNames(site);
      const demanded = new Set(site.places.flatMap(({ schema }) => schema.required ?? []));
      return [...site.shape.properties]
        .filter(([name]) => !declared.has(name) && !demanded.has(name))
        .map(([name, shape]) => ({
          pointer: `${site.pointer}/${escapeToken(name)}`,
          specPointer: owner.pointer,
          expected: null,
          received: inferSchema(shape),
          occurrences: occurrencesOf(shape),
          exchanges: shape.exchanges,
          evidence: shape.evidence,
          shown: shape,
        }));
    }),
});

const OTHERS = ['additionalProperties', 'unevaluatedProperties', 'patternProperties', '$dynamicRef'];

function saysMore({ schema }: SpecPlace): boolean {
  return OTHERS.some((keyword) => keyword in schema);
}
