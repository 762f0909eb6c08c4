import { defineRule, type Rule } from './rule.ts';

/** A response header that the spec calls required. */
export const headerMissing: Rule = defineRule({
  code: 'header-missing',
  area: 'header',
  kind: 'missing',
  severity: { response: 'breaking' },
  ground: 'spec',
  check: ({ check, declared }) =>
    (declared?.headers ?? [])
      .filter(({ name, required }) => required && !Object.hasOwn(check.response.headers, name))
      .map(({ name, pointer }) => ({
        pointer: `/header/${name}`,
        specPointer: `${pointer}/required`,
        expected: name,
        received: null,
      })),
});
