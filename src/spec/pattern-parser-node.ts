import { createRequire } from 'node:module';
import type { RegExpParser } from '@eslint-community/regexpp';

const load = createRequire(import.meta.url);
let library: typeof import('@eslint-community/regexpp') | undefined;

/** A parser of regular expressions. To load it takes as long as to parse three providers, and few starts need it. */
export function createPatternParser(options?: RegExpParser.Options): RegExpParser {
  library ??= load('@eslint-community/regexpp') as typeof import('@eslint-community/regexpp');
  return new library.RegExpParser(options);
}
