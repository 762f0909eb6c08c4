import type { Moment, Shape } from '../shape.ts';
import { occurrencesOf } from '../shape.ts';
import { defineOperationRule, type OperationRule } from './operation-rule.ts';

/** Moments that recordings have in seconds come in milliseconds, or the other way round: the same type, another time. */
export const timeUnitChanged: OperationRule = defineOperationRule({
  code: 'time-unit-changed',
  area: 'presence',
  kind: 'changed',
  severity: { response: 'breaking' },
  ground: 'recording',
  judge: ({ sites }) =>
    sites.flatMap(({ pointer, shape, recorded, place }) => {
      const [expected, received] = [recorded, shape].map((seen) =>
        seen === undefined ? undefined : unitOf(seen),
      );
      if (expected === undefined || received === undefined || expected === received) return [];
      return [
        {
          pointer,
          specPointer: place.pointer,
          expected,
          received,
          occurrences: occurrencesOf(shape),
          exchanges: shape.exchanges,
          evidence: shape.evidence,
          shown: shape,
        },
      ];
    }),
});

/** Only where every value is one of that unit. */
function unitOf({ moments }: Shape): Moment | undefined {
  if (moments.neither > 0) return undefined;
  if (moments.milliseconds === 0 && moments.seconds > 0) return 'seconds';
  return moments.seconds === 0 && moments.milliseconds > 0 ? 'milliseconds' : undefined;
}
