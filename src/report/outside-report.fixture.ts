import type { VerifyReport } from '../replay/verify-report.ts';
import { finding, reportOf, row } from './sample-report.fixture.ts';
import type { ExcerptOf } from './spec-excerpt.ts';

/** A report in which a text stands wherever something from outside may. */
export function reportSaying(said: string): VerifyReport {
  const outside = { provider: `a${said}`, operation: `b${said}`, target: `c${said}` };
  const found = {
    ...outside,
    pointer: `/${said}`,
    specPointer: `/${said}`,
    alsoAt: [`/x${said}`],
    expected: { type: 'object', [said]: said },
    received: [said, { [said]: [said] }, said, said],
    fingerprint: said,
    since: said,
    accepted: { since: said },
  };
  const operations = [
    row({
      ...outside,
      verdict: 'drifted',
      evidenceDates: { live: said, documentation: said },
      reason: `d${said}`,
    }),
    row({ ...outside, target: `e${said}`, verdict: 'skipped', exchanges: 0, reason: `d${said}` }),
  ];
  const { accepted: _, ...open } = found;
  return {
    ...reportOf(operations, [finding(found), finding({ ...open, assumed: true })]),
    specs: { [`a${said}`]: said },
    skipped: [{ provider: said, target: said, reason: said }],
  };
}

export function excerptSaying(said: string): ExcerptOf {
  return () => ({ path: said, line: 2, lines: [1, 2, 3].map((number) => ({ number, text: `x${said}` })) });
}
