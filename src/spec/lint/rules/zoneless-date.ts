import { valueAt } from '../../../json/json-pointer.ts';
import { isJsonObject, type JsonObject } from '../../../json/json-value.ts';
import { pointerOf } from '../../reference.ts';
import { isSafePattern } from '../../safe-pattern.ts';
import type { LintRule } from '../lint-rule.ts';

const LOCAL = [
  ...['2024-02-03 04:05:06', '2024-02-03T04:05:06', '2024-02-03 04:05', '2024-02-03T04:05:06.789'],
  ...['2024/02/03 04:05:06', '20240203040506', '2024-02-03'],
];
const ZONES = ['Z', 'z', '+08:00', '+0800', '+08', ' +08:00'];
const ZONED = LOCAL.flatMap((date) => ZONES.map((zone) => date + zone));

/** The format `date-time` demands a zone, so that no value could keep both it and such a pattern. */
export const zonelessDate: LintRule = {
  name: 'zoneless-date',
  needs: 'operations',
  check({ nodes, root }) {
    return nodes
      .filter(({ kind, node }) => kind === 'schema' && node['format'] === 'date-time')
      .filter(({ node }) => patternsOf(root, node).some(isZoneless))
      .map(({ pointer }) => ({
        pointer: `${pointer}/format`,
        sentence: 'The pattern has no zone, which the format date-time demands. Keep only the pattern.',
      }));
  },
};

/** Its own pattern and those of the schemas that it refers to; references are known not to go in a circle. */
function patternsOf(root: JsonObject, { pattern, $ref }: JsonObject): string[] {
  const target = typeof $ref === 'string' ? valueAt(root, pointerOf($ref)) : undefined;
  return [
    ...(typeof pattern === 'string' ? [pattern] : []),
    ...(isJsonObject(target) ? patternsOf(root, target) : []),
  ];
}

function isZoneless(pattern: string): boolean {
  if (!isSafePattern(pattern)) return false;
  const expression = new RegExp(pattern, 'u');
  return LOCAL.some((date) => expression.test(date)) && !ZONED.some((date) => expression.test(date));
}
