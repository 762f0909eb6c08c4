import { toJudgement } from '../missing-properties.ts';
import { defineOperationRule, type OperationRule } from './operation-rule.ts';

/** A declared optional property that neither an answer nor a recording has ever shown. */
export const propertyUnconfirmed: OperationRule = defineOperationRule({
  code: 'property-unconfirmed',
  area: 'presence',
  kind: 'missing',
  severity: { response: 'info' },
  ground: 'fact',
  judge: ({ missing }) =>
    missing.flatMap((one) =>
      one.everRecorded === undefined ? [toJudgement(one, one.site.shape.evidence)] : [],
    ),
});
