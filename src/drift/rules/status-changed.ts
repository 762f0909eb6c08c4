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
    return expected === received
      ? []
      : [{ pointer: '', specPointer: declared?.pointer ?? '', expected, received }];
  },
});
