import { lastToken } from '../../../json/json-pointer.ts';
import type { LintRule } from '../lint-rule.ts';

const JSON_TYPE = 'application/json';

/** Types that vendors and converters write where they mean JSON. */
const OTHER_NAMES = new Set([JSON_TYPE, 'text/json', 'application/x-json', 'application/*', '*/*']);

export const mediaType: LintRule = {
  name: 'media-type',
  needs: 'document',
  check({ nodes }) {
    return nodes
      .filter(({ kind }) => kind === 'media')
      .flatMap(({ pointer }) => {
        const key = lastToken(pointer);
        const essence = key.split(';', 1).join().trim().toLowerCase();
        if (key === JSON_TYPE || !OTHER_NAMES.has(essence)) return [];
        return [
          {
            pointer,
            sentence: `The media type "${key}" may mean JSON. Write "${JSON_TYPE}", or the exact type of what else it is.`,
          },
        ];
      });
  },
};
