import { parseTarget } from '../../exchange/target.ts';
import { defineRule, type Rule } from './rule.ts';

/** The path is there, the method is not. Nothing of the exchange can be checked, so this is breaking. */
export const methodUndocumented: Rule = defineRule({
  code: 'method-undocumented',
  area: 'operation',
  kind: 'unknown',
  severity: { request: 'breaking' },
  ground: 'fact',
  check({ check: { request, spec }, route }) {
    if (route.kind !== 'method-not-allowed') return [];
    const { path } = parseTarget(request.target);
    const known = spec.table.operations.find((operation) => operation.path === path);
    const specPointer = known === undefined ? '' : known.pointer.slice(0, known.pointer.lastIndexOf('/'));
    return [{ pointer: '', specPointer, expected: route.allowed, received: request.method }];
  },
});
