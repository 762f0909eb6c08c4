import { parseTarget } from '../exchange/target.ts';
import type { Deviation } from './deviation.ts';
import type { ExchangeCheck } from './exchange-check.ts';
import { type ExchangeContext, requestContext, responseContext, routeOf } from './exchange-context.ts';
import { rules } from './rules/registry.ts';
import { type Area, areas, type RuleResult } from './rules/rule.ts';
import { toDeviations } from './to-deviations.ts';
import { wasAccepted } from './was-accepted.ts';

// What deviates in one of these says why the rest does: it is the one finding of the exchange.
const CONCLUSIVE: ReadonlySet<Area> = new Set(['operation', 'status', 'outcome']);

/**
 * Holds an exchange against the spec and, where it was replayed, against its recording. Empty where nothing
 * deviates. Several deviations of one code at one place (`*` for any array item) are one.
 *
 * The request is judged where the exchange itself is checked and the provider accepted it: a request that
 * was refused may well be one that the spec refuses.
 */
export function checkExchange(check: ExchangeCheck): readonly Deviation[] {
  const route = routeOf(check);
  if (route.kind !== 'operation') {
    const { method, target } = check.request;
    return deviationsOf(requestContext(check, route), `${method} ${parseTarget(target).path}`);
  }
  const { operation } = route;
  const response = responseContext(check, route, operation);
  const judged = check.recorded === undefined && wasAccepted(response);
  return [
    ...(judged ? deviationsOf(requestContext(check, route), operation.id) : []),
    ...deviationsOf(response, operation.id),
  ];
}

function deviationsOf(context: ExchangeContext, operation: string): readonly Deviation[] {
  return toDeviations(context, operation, applyRules(context));
}

function applyRules(context: ExchangeContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const area of areas) {
    for (const rule of rules) {
      const severity = rule.severity[context.direction];
      if (rule.area !== area || severity === undefined) continue;
      const found = rule.check(context);
      if (found.length > 0) results.push({ rule, severity, found });
    }
    if (CONCLUSIVE.has(area) && results.some(({ rule }) => rule.area === area)) break;
  }
  return results;
}
