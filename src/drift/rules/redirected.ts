import type { ExchangeCheck } from '../exchange-check.ts';
import { defineRule, type Rule } from './rule.ts';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** A redirect in place of the answer that was recorded. */
export const redirected: Rule = defineRule({
  code: 'redirected',
  area: 'status',
  kind: 'changed',
  severity: { response: 'breaking' },
  ground: 'recording',
  check({ check }) {
    const { recorded } = check;
    if (recorded === undefined || !isRedirect(check)) return [];
    const { status, headers } = check.response;
    const received = `${status} to ${withoutQuery(headers['location'] ?? 'nowhere')}`;
    return [{ pointer: '', specPointer: '', expected: recorded.response.status, received }];
  },
});

export function isRedirect({ response, recorded }: ExchangeCheck): boolean {
  return recorded !== undefined && REDIRECTS.has(response.status) && recorded.response.status < 300;
}

/** What stands behind it may hold a key. */
function withoutQuery(location: string): string {
  return location.split('?', 1).join();
}
