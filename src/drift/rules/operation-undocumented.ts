import { choosingBody } from '../../exchange/choosing-body.ts';
import { parseTarget } from '../../exchange/target.ts';
import { valueAt } from '../../json/json-pointer.ts';
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

/** Method and path, and the values of query and body that choose between operations on one path. */
function signatureOf({ method, path, parameters, chosenBy = [] }: Operation): string {
  const chosen = parameters.flatMap(({ name, constant }) =>
    constant === undefined ? [] : [`${name}=${constant}`],
  );
  const told = chosenBy.map(({ pointer, constant }) => `${pointer}=${constant}`);
  return signature(method, path, chosen, told);
}

function asked({ check, route }: ExchangeContext): string {
  const { path, query } = parseTarget(check.request.target);
  const candidates = route.kind === 'not-selected' ? route.candidates : [];
  const choosing = new Set(
    candidates.flatMap(({ parameters }) =>
      parameters.filter(({ constant }) => constant !== undefined).map(({ name }) => name),
    ),
  );
  const sent = query.filter(([name]) => choosing.has(name)).map(([name, value]) => `${name}=${value}`);
  const pointers = new Set(candidates.flatMap(({ chosenBy = [] }) => chosenBy.map(({ pointer }) => pointer)));
  const bodyOf = choosingBody(check.request);
  const told = [...pointers].flatMap((pointer) => {
    const value = valueAt(bodyOf(), pointer);
    return value === undefined || typeof value === 'object' ? [] : [`${pointer}=${value}`];
  });
  return signature(check.request.method, path, sent, told);
}

/** As in `POST /api?app=1 with /action=create`. */
function signature(method: string, path: string, query: readonly string[], body: readonly string[]): string {
  const asked = query.length > 0 ? `?${query.join('&')}` : '';
  return `${method} ${path}${asked}${body.length > 0 ? ` with ${body.join(' and ')}` : ''}`;
}
