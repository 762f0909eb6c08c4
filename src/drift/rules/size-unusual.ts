import { defineOperationRule, type OperationRule } from './operation-rule.ts';

/** How many times the largest recorded answer, and at least how many bytes, the largest one has. */
const TIMES = 10;
const LEAST = 100 * 1024;

export const sizeUnusual: OperationRule = defineOperationRule({
  code: 'size-unusual',
  area: 'measure',
  kind: 'changed',
  severity: { response: 'info' },
  ground: 'recording',
  judge({ answered, isReplay, pace: { largest, largestRecorded } }) {
    if (!isReplay || largest < LEAST || largest < TIMES * largestRecorded) return [];
    const { exchanges, evidence } = answered;
    const [expected, received] = [largestRecorded, largest];
    return [{ pointer: '', specPointer: '', expected, received, occurrences: 1, exchanges, evidence }];
  },
});
