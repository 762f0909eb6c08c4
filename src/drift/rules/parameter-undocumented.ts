import { parseTarget } from '../../exchange/target.ts';
import { escapeToken } from '../../json/json-pointer.ts';
import { defineRule, type Rule } from './rule.ts';

/** A query parameter of a request that the spec does not have. */
export const parameterUndocumented: Rule = defineRule({
  code: 'parameter-undocumented',
  area: 'parameter',
  kind: 'unknown',
  severity: { request: 'additive' },
  ground: 'spec',
  check({ check, route }) {
    if (route.kind !== 'operation') return [];
    const { parameters, pointer } = route.operation;
    const isKnown = (name: string): boolean =>
      parameters.some((parameter) => parameter.in === 'query' && covers(parameter.name, name));
    return parseTarget(check.request.target)
      .query.filter(([name]) => !isKnown(name))
      .map(([name, value]) => ({
        pointer: `/query/${escapeToken(name)}`,
        specPointer: pointer,
        expected: null,
        received: value,
      }));
  },
});

/** An object or a list may be spread over several parameters: `filter[status]`, `ids[]`. */
function covers(declared: string, name: string): boolean {
  return name === declared || name.startsWith(`${declared}[`);
}
