import { defineRule, type Rule } from './rule.ts';

/**
 * Headers that are part of a contract: where to go next, when to come back, how much is left, what will end.
 * Others come from servers and proxies on the way, and differ from one day to the next.
 */
const CONTRACTUAL =
  /^(?:location|link|retry-after|deprecation|sunset|allow|accept-patch|accept-post|content-disposition|(?:x-)?rate-?limit(?:-.+)?|x-(?:total|page|pagination|next|request-cost)(?:-.+)?)$/;

/** A response header of the contractual ones that neither the spec nor the recording has. */
export const headerUndocumented: Rule = defineRule({
  code: 'header-undocumented',
  area: 'header',
  kind: 'unknown',
  severity: { response: 'additive' },
  ground: 'spec',
  check({ check, declared, bodyPointer }) {
    const known = [
      ...(declared?.headers ?? []).map(({ name }) => name),
      ...Object.keys(check.recorded?.response.headers ?? {}),
    ];
    return Object.entries(check.response.headers)
      .filter(([name]) => CONTRACTUAL.test(name) && !known.includes(name))
      .map(([name, received]) => ({
        pointer: `/header/${name}`,
        specPointer: bodyPointer,
        expected: null,
        received,
      }));
  },
});
