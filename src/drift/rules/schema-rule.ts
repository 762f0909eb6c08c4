import type { CodedViolation } from '../body-violations.ts';
import type { ExchangeContext } from '../exchange-context.ts';
import type { FindingCode } from '../finding.ts';
import { defineRule, type Kind, type RawDeviation, type Rule } from './rule.ts';

interface SchemaRule {
  readonly code: FindingCode;
  readonly kind: Kind;
  /** Where a violation is told in other words than its own. */
  readonly tell?: (violation: CodedViolation, context: ExchangeContext) => Partial<RawDeviation>;
}

/**
 * A rule about violations of a schema. A response that breaks what the spec promises breaks its consumers;
 * a request that the provider accepted all the same only shows that the spec is too strict, or that the
 * caller relies on what nobody promised.
 */
export function defineSchemaRule({ code, kind, tell }: SchemaRule): Rule {
  return defineRule({
    code,
    area: 'body',
    kind,
    severity: { response: 'breaking', request: 'risky' },
    ground: 'spec',
    check: (context) => {
      // Of most exchanges, and there are many such rules.
      if (context.violations.length === 0) return NOTHING;
      return context.violations
        .filter((violation) => violation.code === code)
        .map((violation) => {
          const { pointer, at, specPointer, expected, received } = violation;
          const place = at === undefined ? { pointer } : { pointer, at };
          return { ...place, specPointer, expected, received, ...tell?.(violation, context) };
        });
    },
  });
}

const NOTHING: readonly RawDeviation[] = [];
