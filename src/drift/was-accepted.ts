import { valueAt } from '../json/json-pointer.ts';
import { isSuccess } from '../provider/outcome.ts';
import type { ExchangeContext } from './exchange-context.ts';

/** Whether the provider took the request, by its status and by the verdict in the body. */
export function wasAccepted({ check, body }: ExchangeContext): boolean {
  if (check.response.status >= 400) return false;
  const { outcome } = check.provider;
  if (outcome === undefined || body.kind !== 'json') return true;
  const verdict = valueAt(body.value, outcome.pointer);
  return verdict === undefined || isSuccess(outcome, verdict);
}
