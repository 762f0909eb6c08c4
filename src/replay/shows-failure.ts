import type { HttpResponse } from '../exchange/http.ts';
import { valueAt } from '../json/json-pointer.ts';
import { isSuccess } from '../provider/outcome.ts';
import type { Provider } from '../provider/provider.ts';
import { jsonBodyOf } from './json-scalars.ts';

/** Whether an answer refuses what was asked, by its status or by the verdict in its body. */
export function showsFailure({ outcome }: Pick<Provider, 'outcome'>, response: HttpResponse): boolean {
  if (response.status >= 400) return true;
  const body = jsonBodyOf(response.body);
  if (outcome === undefined || body === undefined) return false;
  const verdict = valueAt(body.value, outcome.pointer);
  return verdict !== undefined && !isSuccess(outcome, verdict);
}
