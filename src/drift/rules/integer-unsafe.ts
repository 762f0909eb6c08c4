import { generalPointer } from '../general-pointer.ts';
import { placesOf } from '../spec-places.ts';
import { defineRule, type Rule } from './rule.ts';

/** Formats by which a spec warns that a double may not do (OpenAPI format registry). */
const WIDE = new Set(['int64', 'uint64']);

/** An integer that a consumer loses digits of when it parses it, and that the spec does not warn of. */
export const integerUnsafe: Rule = defineRule({
  code: 'integer-unsafe',
  area: 'body',
  kind: 'broken',
  severity: { response: 'risky', request: 'risky' },
  ground: 'spec',
  check({ body, check, violations }) {
    if (body.kind !== 'json' || body.schema === undefined || body.literals.size === 0) return [];
    const { schema, value, literals } = body;
    return [...literals].flatMap(([at, literal]) => {
      if (!/^-?\d+$/.test(literal)) return [];
      const pointer = generalPointer(value, at);
      // Whatever else is wrong with the number says more: one cause, one finding.
      if (violations.some((violation) => violation.pointer === pointer)) return [];
      const places = placesOf(check.spec.table.schemas, schema, pointer);
      const [place] = places;
      // What the spec does not have at all is told by the rule for that.
      if (place === undefined || places.some((known) => WIDE.has(known.schema.format ?? ''))) return [];
      const expected = Number.MAX_SAFE_INTEGER;
      return [{ pointer, at, specPointer: place.pointer, expected, received: literal }];
    });
  },
});
