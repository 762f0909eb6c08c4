import { isJsonArray } from '../../../json/json-value.ts';
import type { LintRule } from '../lint-rule.ts';

const KEY = 'x-lockstep-open-enum';

export const openEnum: LintRule = {
  name: 'open-enum',
  needs: 'document',
  check({ nodes }) {
    return nodes
      .filter(({ node }) => Object.hasOwn(node, KEY))
      .filter(
        ({ kind, node }) => kind !== 'schema' || !isJsonArray(node['enum']) || node['enum'].length === 0,
      )
      .map(({ pointer }) => ({
        pointer: `${pointer}/${KEY}`,
        sentence: `No values that ${KEY} could speak of stand beside it. Move it to the schema that has "enum".`,
      }));
  },
};
