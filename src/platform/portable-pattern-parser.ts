import { RegExpParser } from '@eslint-community/regexpp';

/** A parser of regular expressions. Runs everywhere. */
export function createPatternParser(options?: RegExpParser.Options): RegExpParser {
  return new RegExpParser(options);
}
