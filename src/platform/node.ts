import { createRequire } from 'node:module';
import type { RegExpParser } from '@eslint-community/regexpp';

/**
 * What Node has, or may load on first use, as `#sha1` and `#pattern-parser`: one file, since each costs a start. A browser
 * has a file for each under these names, and loads the one without the other.
 */
const load = createRequire(import.meta.url);
let crypto: typeof import('node:crypto') | undefined;
let regexpp: typeof import('@eslint-community/regexpp') | undefined;

/** SHA-1 of a text in UTF-8, in lower-case hexadecimal. Ten times as fast as what runs everywhere. */
export function sha1Hex(text: string): string {
  // Most of what takes the library signs nothing, and to load it takes as long as a tenth of the rest.
  crypto ??= load('node:crypto') as typeof import('node:crypto');
  return crypto.hash('sha1', text, 'hex');
}

/** A parser of regular expressions. To load it takes as long as to parse three providers, and few starts need it. */
export function createPatternParser(options?: RegExpParser.Options): RegExpParser {
  regexpp ??= load('@eslint-community/regexpp') as typeof import('@eslint-community/regexpp');
  return new regexpp.RegExpParser(options);
}
