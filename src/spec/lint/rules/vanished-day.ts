import type { LintRule } from '../lint-rule.ts';

const KEY = 'x-lockstep-vanished';
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Without a day nobody could tell which recordings it has overtaken. */
export const vanishedDay: LintRule = {
  name: 'vanished-day',
  needs: 'document',
  check({ nodes }) {
    return nodes
      .filter(({ node }) => Object.hasOwn(node, KEY))
      .filter(({ kind, node }) => kind !== 'schema' || !DAY.test(String(node[KEY])))
      .map(({ pointer, node }) => ({
        pointer: `${pointer}/${KEY}`,
        sentence: `${KEY} is ${JSON.stringify(node[KEY])}. Expected, in the schema of a property, the day of the newest recording that has it, such as 2026-11-20.`,
      }));
  },
};
