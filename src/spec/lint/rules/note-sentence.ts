import type { JsonValue } from '../../../json/json-value.ts';
import type { LintRule } from '../lint-rule.ts';

const KEYS = ['x-lockstep-assumed', 'x-lockstep-open-enum'];

/** Several words; some scripts put no blanks between them. */
const WORDS = /\S\s+\S+\s+\S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u;

/** A decision without its reason cannot be judged later, when the vendor's page has changed. */
export const noteSentence: LintRule = {
  name: 'note-sentence',
  needs: 'document',
  check({ nodes }) {
    return nodes.flatMap(({ pointer, node }) =>
      KEYS.filter((key) => Object.hasOwn(node, key) && !isSentence(node[key])).map((key) => ({
        pointer: `${pointer}/${key}`,
        sentence: `${key} gives no reason: ${JSON.stringify(node[key])}. Say in a sentence why.`,
      })),
    );
  },
};

function isSentence(value: JsonValue | undefined): boolean {
  return typeof value === 'string' && WORDS.test(value);
}
