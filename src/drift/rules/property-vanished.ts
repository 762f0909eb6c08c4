import { missingProperties, toJudgement } from '../missing-properties.ts';
import { defineOperationRule, type OperationRule } from './operation-rule.ts';

/** The two-source rule: a declared optional property that recordings have, and no answer of the target. */
export const propertyVanished: OperationRule = defineOperationRule({
  code: 'property-vanished',
  area: 'presence',
  kind: 'missing',
  severity: { response: 'risky' },
  ground: 'recording',
  judge: (observation) =>
    missingProperties(observation).flatMap((missing) =>
      missing.recorded === undefined
        ? []
        : [{ ...toJudgement(missing, missing.recorded.evidence), shown: missing.site.shape }],
    ),
});
