import { reasonOf } from '../errors/lockstep-error.ts';
import type { JsonValue } from '../json/json-value.ts';
import { yaml } from './on-first-use.ts';
import { depthOfTokens, isDeeperThan } from './yaml-depth.ts';
import { flawOf, type YamlFlaw } from './yaml-flaw.ts';

export type YamlReading =
  | { readonly ok: true; readonly value: JsonValue }
  | {
      readonly ok: false;
      /** Both 1-based. */
      readonly line: number;
      readonly column: number;
      readonly reason: string;
    };

const SETTINGS = {
  // Said here, so that a directive in the text cannot bring in types that JSON lacks.
  schema: 'core',
  resolveKnownTags: false,
  merge: true,
  // The library's own check takes quadratic time: flawOf does it.
  uniqueKeys: false,
  prettyErrors: false,
} as const;

/**
 * Reads a text as YAML 1.2, as far as it says what JSON can say as well: one document, names that are text
 * and stand once, finite numbers. Merge keys (`<<`) are resolved, tags of other types are ignored. Never
 * throws on any text. `maxDepth` is the most collections inside one another.
 */
export function readYaml(text: string, options: { readonly maxDepth: number }): YamlReading {
  const { Composer, LineCounter, Parser } = yaml();
  const lines = new LineCounter();
  const { maxDepth } = options;
  const refuse = ({ offset, reason }: YamlFlaw): YamlReading => {
    const { line, col } = lines.linePos(offset);
    return { ok: false, line, column: col, reason };
  };
  const tooDeep = (offset: number): YamlReading =>
    refuse({ offset, reason: `it is nested deeper than ${maxDepth} levels` });
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  // Before the composer, which recurses: a text nested very deep takes the whole process down with it.
  const deep = depthOfTokens(tokens, maxDepth);
  if (deep !== undefined) return tooDeep(deep);
  const [document, second] = new Composer(SETTINGS).compose(tokens, true, text.length);
  if (second !== undefined) return refuse({ offset: second.range[0], reason: 'a second document begins' });
  const flaw = document && flawOf(document);
  if (flaw !== undefined) return refuse(flaw);
  try {
    const value: JsonValue = document?.toJS({ maxAliasCount: 100 }) ?? null;
    // Aliases of aliases are nested deeper than the text.
    return isDeeperThan(value, maxDepth) ? tooDeep(0) : { ok: true, value };
  } catch (thrown) {
    return refuse({ offset: 0, reason: reasonOf(thrown) });
  }
}
