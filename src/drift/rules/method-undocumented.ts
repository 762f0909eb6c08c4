import { routeRequest } from '../../exchange/route-request.ts';
import { defineRule, type Rule } from './rule.ts';

/** The path is there, the method is not. Nothing of the exchange can be checked, so this is breaking. */
export const methodUndocumented: Rule = defineRule({
  code: 'method-undocumented',
  area: 'operation',
  kind: 'unknown',
  severity: { request: 'breaking' },
  ground: 'fact',
  check({ check: { request, index }, route }) {
    if (route.kind !== 'method-not-allowed') return [];
    const known = route.allowed.map((method) => routeRequest(index, { ...request, method }));
    const pointers = known.flatMap((match) => (match.kind === 'operation' ? match.operation.pointer : []));
    const [specPointer = ''] = pointers.map((pointer) => pointer.slice(0, pointer.lastIndexOf('/')));
    return [{ pointer: '', specPointer, expected: route.allowed, received: request.method }];
  },
});
