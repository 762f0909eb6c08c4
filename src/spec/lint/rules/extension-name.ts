import { distance } from 'fastest-levenshtein';
import type { LintRule } from '../lint-rule.ts';

const NAMES = [
  ...['x-lockstep-assumed', 'x-lockstep-open-enum', 'x-lockstep-effect', 'x-lockstep-vanished'],
  'x-lockstep-source',
];

/** So near to a known name that it is more likely a slip than another tool's extension. */
const SLIP = 2;

/** A mistyped extension would be silently without effect. */
export const extensionName: LintRule = {
  name: 'extension-name',
  needs: 'document',
  check({ nodes }) {
    return nodes.flatMap(({ pointer, node }) =>
      Object.keys(node)
        .filter((key) => /^x-/i.test(key) && !NAMES.includes(key))
        .flatMap((key) => {
          const [nearest] = NAMES.map((name) => ({ name, cost: distance(key.toLowerCase(), name) })).sort(
            (a, b) => a.cost - b.cost,
          );
          const isOurs = /^x-lockstep/i.test(key);
          if (nearest === undefined || (!isOurs && nearest.cost > SLIP)) return [];
          return [
            {
              pointer: `${pointer}/${key}`,
              sentence: `There is no extension "${key}". Did you mean "${nearest.name}"?`,
            },
          ];
        }),
    );
  },
};
