import { defineRule, type Rule } from './rule.ts';

export const statusUndocumented: Rule = defineRule({
  code: 'status-undocumented',
  area: 'status',
  kind: 'unknown',
  severity: { response: 'breaking' },
  ground: 'spec',
  check({ check, declared, route }) {
    const received = check.response.status;
    const recorded = check.recorded?.response.status ?? received;
    // Another status than the recorded one is told by the rule for that: one cause, one finding.
    if (declared !== undefined || recorded !== received || route.kind !== 'operation') return [];
    const { pointer, responses } = route.operation;
    const expected = responses.map(({ status }) => status);
    return [{ pointer: '', specPointer: `${pointer}/responses`, expected, received }];
  },
});
