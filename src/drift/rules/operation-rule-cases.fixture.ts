import { describe, expect, test } from 'vitest';
import type { Finding, FindingCode } from '../finding.ts';
import { judged, type Seen } from '../pools.fixture.ts';

/** Exchanges in which a rule must find its one finding, and exchanges in which it must not. */
export interface OperationRuleCases {
  readonly found: readonly (readonly [title: string, seen: Seen, want: Partial<Finding>])[];
  readonly notFound: readonly (readonly [title: string, seen: Seen])[];
}

export function describeOperationRule(code: FindingCode, { found, notFound }: OperationRuleCases): void {
  const findingsIn = (seen: Seen) => judged(seen).filter((finding) => finding.code === code);

  describe(`The rule ${code}`, () => {
    test.each(found)('finds %s.', (_, seen, want) => {
      const common = { provider: 'pools', operation: 'listPools', target: 'live' };
      const usual = {
        direction: 'response',
        assumed: false,
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      };
      // What is shown of it has tests of its own.
      const found = findingsIn(seen).map(({ excerpt: _, ...finding }) => finding);
      expect(found).toEqual([{ code, ...common, ...usual, evidence: [seen.evidence ?? 'live'], ...want }]);
    });

    test.each(notFound)('does not find %s.', (_, seen) => {
      expect(findingsIn(seen)).toEqual([]);
    });
  });
}
