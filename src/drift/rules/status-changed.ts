import { isRedirect } from './redirected.ts';
import { isRefusal } from './request-refused.ts';
import { defineRule, type Rule } from './rule.ts';

export const statusChanged: Rule = defineRule({
  code: 'status-changed',
  area: 'status',
  kind: 'changed',
  severity: { response: 'breaking' },
  ground: 'recording',
  check({ check, declared }) {
    const received = check.response.status;
    const expected = check.recorded?.response.status ?? received;
    // These two are told by rules of their own: one cause, one finding.
    return expected === received || isRedirect(check) || isRefusal(check)
      ? []
      : [{ pointer: '', specPointer: declared?.pointer ?? '', expected, received }];
  },
});
