import type { LintRule } from '../lint-rule.ts';

const KEY = 'x-lockstep-effect';

/** Any other value would be passed over in silence, and a change be replayed as a read or the other way round. */
export const effectValue: LintRule = {
  name: 'effect-value',
  needs: 'document',
  check({ nodes }) {
    return nodes.flatMap(({ kind, pointer, node }) => {
      const effect = node[KEY];
      if (effect === undefined) return [];
      const at = `${pointer}/${KEY}`;
      if (kind !== 'operation') {
        return [
          { pointer: at, sentence: 'Only an operation has an effect. Move the mark to the operation.' },
        ];
      }
      if (effect === 'read' || effect === 'change') return [];
      return [
        { pointer: at, sentence: `The effect is ${JSON.stringify(effect)}. Write "read" or "change".` },
      ];
    });
  },
};
