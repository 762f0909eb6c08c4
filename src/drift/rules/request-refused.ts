import type { ExchangeCheck } from '../exchange-check.ts';
import { defineRule, type Rule } from './rule.ts';

/** Statuses by which a server says that the request itself is wrong (RFC 9110, section 15.5, and RFC 4918). */
const REFUSALS = new Set([400, 405, 406, 411, 413, 414, 415, 417, 422, 428, 431]);

/** A request that was accepted when it was recorded is no longer what the provider wants. */
export const requestRefused: Rule = defineRule({
  code: 'request-refused',
  area: 'status',
  kind: 'changed',
  severity: { response: 'breaking' },
  ground: 'recording',
  check({ check, route }) {
    const { recorded, response } = check;
    if (route.kind !== 'operation' || recorded === undefined || !isRefusal(check)) return [];
    const { pointer: specPointer } = route.operation;
    return [{ pointer: '', specPointer, expected: recorded.response.status, received: response.status }];
  },
});

export function isRefusal({ response, recorded }: ExchangeCheck): boolean {
  return recorded !== undefined && recorded.response.status < 400 && REFUSALS.has(response.status);
}
