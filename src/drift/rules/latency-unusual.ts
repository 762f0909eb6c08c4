import { defineOperationRule, type OperationRule } from './operation-rule.ts';

/** How many times the slowest recorded answer, and at least how many milliseconds, even the fastest one takes. */
const TIMES = 10;
const LEAST = 1000;

export const latencyUnusual: OperationRule = defineOperationRule({
  code: 'latency-unusual',
  area: 'measure',
  kind: 'changed',
  severity: { response: 'info' },
  ground: 'recording',
  judge({ answered, pace: { fastest, slowestRecorded } }) {
    if (fastest === undefined || slowestRecorded === undefined) return [];
    if (fastest < LEAST || fastest < TIMES * slowestRecorded) return [];
    const { exchanges, evidence } = answered;
    const [expected, received] = [Math.round(slowestRecorded), Math.round(fastest)];
    return [
      { pointer: '', specPointer: '', expected, received, occurrences: exchanges, exchanges, evidence },
    ];
  },
});
