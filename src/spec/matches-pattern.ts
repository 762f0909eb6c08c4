/** In UTF-16 code units. A pattern that may begin anywhere takes the square of this many steps, a fraction of a second. */
export const LONGEST_TEXT = 4096;

/** What Ajv asks of a regular expression. */
export interface PatternTest {
  readonly test: (text: string) => boolean;
  /** Ajv knows patterns by it. */
  readonly toString: () => string;
}

/**
 * A pattern of a spec, in Unicode mode. A text of more than 4,096 characters counts as matching, since to search it
 * could take seconds: whoever wants long texts refused says so with `maxLength`.
 */
export function createPatternTest(pattern: string): PatternTest {
  const expression = new RegExp(pattern, 'u');
  return {
    test: (text) => text.length > LONGEST_TEXT || expression.test(text),
    toString: () => String(expression),
  };
}

export function matchesPattern(pattern: string, text: string): boolean {
  return createPatternTest(pattern).test(text);
}
