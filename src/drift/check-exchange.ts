import { parseTarget } from '../exchange/target.ts';
import type { Deviation } from './deviation.ts';
import type { ExchangeCheck } from './exchange-check.ts';
import { type ExchangeContext, requestContext, responseContext, routeOf } from './exchange-context.ts';
import type { Direction, Severity } from './finding.ts';
import type { Sighting } from './observation.ts';
import { rules } from './rules/registry.ts';
import { type Area, areas, type Rule, type RuleResult } from './rules/rule.ts';
import { sightingOf } from './sighting-of.ts';
import { toDeviations } from './to-deviations.ts';
import { undocumentedName } from './undocumented-name.ts';
import { wasAccepted } from './was-accepted.ts';

// What deviates in one of these says why the rest does: it is the one finding of the exchange.
const CONCLUSIVE: ReadonlySet<Area> = new Set(['operation', 'status', 'outcome']);

/** What one exchange comes to: what deviates by itself, and what is to be judged with others. */
export interface Examination {
  /** `operationId`, or method and path where the spec has no such operation. */
  readonly operation: string;
  readonly deviations: readonly Deviation[];
  readonly sightings: readonly Sighting[];
}

/**
 * Holds an exchange against the spec and, where it was replayed, against its recording. Nothing deviates where
 * the list is empty. Several deviations of one code at one place (`*` for any array item) are one.
 *
 * The request is judged where the exchange itself is checked and the provider accepted it: a request that
 * was refused may well be one that the spec refuses.
 */
export function examineExchange(check: ExchangeCheck): Examination {
  const route = routeOf(check);
  if (route.kind !== 'operation') {
    const { method, target } = check.request;
    const asked = undocumentedName(method, parseTarget(target).path);
    const deviations = deviationsOf(requestContext(check, route), asked, []);
    return { operation: asked, deviations, sightings: [] };
  }
  const { id } = route.operation;
  const sides = [responseContext(check, route, route.operation)];
  const [response] = sides;
  if (check.recorded === undefined && response !== undefined && wasAccepted(response))
    sides.unshift(requestContext(check, route));
  const sightings: Sighting[] = [];
  const deviations = sides.flatMap((side) => deviationsOf(side, id, sightings));
  return { operation: id, deviations, sightings };
}

/** What a recorded exchange has shown, where it was not replayed: nobody may then say that it was never seen. */
export function sightRecorded(check: ExchangeCheck): readonly Sighting[] {
  const route = routeOf(check);
  if (route.kind !== 'operation') return [];
  const response = responseContext({ ...check, recorded: check }, route, route.operation);
  const sighting = sightingOf(response, route.operation.id, true);
  return sighting === undefined ? [] : [sighting];
}

/** What deviates in an exchange by itself, without what only several of them show. */
export function checkExchange(check: ExchangeCheck): readonly Deviation[] {
  return examineExchange(check).deviations;
}

/** Adds what is to be judged with others. */
function deviationsOf(
  context: ExchangeContext,
  operation: string,
  sightings: Sighting[],
): readonly Deviation[] {
  const { results, isConcluded } = applyRules(context);
  const sighting = sightingOf(context, operation, isConcluded);
  if (sighting !== undefined) sightings.push(sighting);
  return results.length === 0 ? NONE : toDeviations(context, operation, results);
}

const NONE: readonly Deviation[] = [];

/** Sorted out once: most exchanges break no rule, and then looking for those that apply is most of the work. */
const APPLICABLE: Readonly<Record<Direction, readonly RulesOfArea[]>> = {
  request: areas.map((area) => rulesOf(area, 'request')),
  response: areas.map((area) => rulesOf(area, 'response')),
};

interface RulesOfArea {
  readonly area: Area;
  readonly rules: readonly { readonly rule: Rule; readonly severity: Severity }[];
}

function rulesOf(area: Area, direction: Direction): RulesOfArea {
  const own = rules.filter((rule) => rule.area === area);
  return {
    area,
    rules: own.flatMap((rule) => {
      const severity = rule.severity[direction];
      return severity === undefined ? [] : [{ rule, severity }];
    }),
  };
}

function applyRules(context: ExchangeContext): {
  readonly results: readonly RuleResult[];
  readonly isConcluded: boolean;
} {
  const results: RuleResult[] = [];
  for (const { area, rules: applicable } of APPLICABLE[context.direction]) {
    for (const { rule, severity } of applicable) {
      const found = rule.check(context);
      if (found.length > 0) results.push({ rule, severity, found });
    }
    if (CONCLUSIVE.has(area) && results.some(({ rule }) => rule.area === area))
      return { results, isConcluded: true };
  }
  return { results, isConcluded: false };
}
