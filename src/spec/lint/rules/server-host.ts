import type { LintRule } from '../lint-rule.ts';

const SCHEME_AND_HOST = /^[a-z][a-z0-9+.-]*:\/\/[^/?#@\s]+$/i;

/** Paths are whole, so that a recording, a mock and a reader of the vendor's page see the same one. */
export const serverHost: LintRule = {
  name: 'server-host',
  needs: 'document',
  check({ nodes }) {
    return nodes.flatMap(({ kind, pointer, node: { url } }) => {
      if (kind !== 'server' || typeof url !== 'string' || SCHEME_AND_HOST.test(url)) return [];
      return [
        {
          pointer: `${pointer}/url`,
          sentence: `The URL "${url}" is more or less than a scheme and a host. Write it like "https://api.example.com", and put any prefix into every path.`,
        },
      ];
    });
  },
};
