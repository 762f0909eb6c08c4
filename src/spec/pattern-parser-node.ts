import type { RegExpParser } from '@eslint-community/regexpp';

type Library = typeof import('@eslint-community/regexpp');

let library: Library | undefined;

/** A parser of regular expressions. To load it takes as long as to parse three providers, and few starts need it. */
export function createPatternParser(options?: RegExpParser.Options): RegExpParser {
  library ??= load();
  return new library.RegExpParser(options);
}

function load(): Library {
  // Asked for here, since even what makes a `require` takes some of a start.
  const { createRequire } = process.getBuiltinModule('node:module');
  return createRequire(import.meta.url)('@eslint-community/regexpp') as Library;
}
