import { type MissingProperty, toJudgement } from '../missing-properties.ts';
import { defineOperationRule, type Judgement, type OperationRule } from './operation-rule.ts';

/**
 * The two-source rule: a declared optional property that recordings have, and no answer of the target. Recordings from
 * before the day at which the spec says that it has gone (`x-lockstep-vanished`) have been overtaken.
 */
export const propertyVanished: OperationRule = defineOperationRule({
  code: 'property-vanished',
  area: 'presence',
  kind: 'missing',
  severity: { response: 'risky' },
  ground: 'recording',
  judge: ({ missing }) => missing.flatMap(judge),
});

function judge(missing: MissingProperty): readonly Judgement[] {
  const { recorded, vanished, site } = missing;
  if (recorded === undefined) return [];
  const { evidence, newest } = recorded;
  // A recording without a date may be from any day, and a day is over with all that it has recorded.
  if (newest !== undefined && vanished !== undefined && newest.slice(0, 10) <= vanished) return [];
  const when = newest === undefined ? {} : { lastRecorded: newest };
  return [{ ...toJudgement(missing, evidence), shown: site.shape, ...when }];
}
