import { guessedGeneralPointer } from '../general-pointer.ts';
import { defineRule, type Rule } from './rule.ts';

export const bodyUnreadable: Rule = defineRule({
  code: 'body-unreadable',
  area: 'body',
  kind: 'unreadable',
  severity: { response: 'breaking', request: 'risky' },
  ground: 'spec',
  check({ body, bodyPointer }) {
    if (body.kind !== 'unreadable') return [];
    const pointer = guessedGeneralPointer(body.pointer);
    return [{ pointer, specPointer: bodyPointer, expected: 'application/json', received: body.problem }];
  },
});
