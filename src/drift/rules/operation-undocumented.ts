import { parseTarget } from '../../exchange/target.ts';
import { nearestOperation } from '../../spec/nearest-operation.ts';
import type { Operation } from '../../spec/operation-table.ts';
import type { ExchangeContext } from '../exchange-context.ts';
import { defineRule, type Rule } from './rule.ts';

/** Nothing of the exchange can be checked, so this is breaking: it must not pass for a match. */
export const operationUndocumented: Rule = defineRule({
  code: 'operation-undocumented',
  area: 'operation',
  kind: 'unknown',
  severity: { request: 'breaking' },
  ground: 'fact',
  check(context) {
    // A method that the path does not have is told by the rule for that.
    if (context.route.kind === 'operation' || context.route.kind === 'method-not-allowed') return [];
    const nearest = nearestTo(context);
    const expected = nearest === undefined ? null : signatureOf(nearest);
    return [{ pointer: '', specPointer: nearest?.pointer ?? '', expected, received: asked(context) }];
  },
});

function nearestTo({ check, route }: ExchangeContext): Operation | undefined {
  if (route.kind === 'not-selected') return route.candidates[0];
  const { method, target } = check.request;
  return nearestOperation(check.spec.table, method, parseTarget(target).path);
}

/** Method and path, and the query values that choose between operations on one path. */
function signatureOf({ method, path, parameters }: Operation): string {
  const chosen = parameters.flatMap(({ name, constant }) =>
    constant === undefined ? [] : [`${name}=${constant}`],
  );
  return `${method} ${path}${chosen.length > 0 ? `?${chosen.join('&')}` : ''}`;
}

function asked({ check, route }: ExchangeContext): string {
  const { path, query } = parseTarget(check.request.target);
  const choosing = new Set(
    (route.kind === 'not-selected' ? route.candidates : []).flatMap(({ parameters }) =>
      parameters.filter(({ constant }) => constant !== undefined).map(({ name }) => name),
    ),
  );
  const sent = query.filter(([name]) => choosing.has(name)).map(([name, value]) => `${name}=${value}`);
  return `${check.request.method} ${path}${sent.length > 0 ? `?${sent.join('&')}` : ''}`;
}
