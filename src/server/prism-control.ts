import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import { parseTarget } from '../exchange/target.ts';
import type { JsonValue } from '../json/json-value.ts';
import { problemResponse } from '../mock/problem.ts';
import { CONTROL_PREFIX } from './control-call.ts';

/** What the control API says of a provider. */
export interface ServedPrism {
  readonly id: string;
  readonly title: string;
  readonly operations: readonly string[];
}

/** Calls that only a mock with a state can carry out. */
const STATEFUL = ['state', 'reset', 'scenario', 'clock', 'journal', 'faults', 'sessions'];

/** Answers a call under `/_lockstep/` where Prism gives the answers: it has neither state nor clock. */
export function answerPrismControl(
  served: readonly ServedPrism[],
  origin: string,
  { method, target }: HttpRequest,
): HttpResponse {
  const name = parseTarget(target).path.slice(CONTROL_PREFIX.length).replace(/\/$/, '');
  if (STATEFUL.includes(name)) {
    return problemResponse({
      status: 501,
      title: 'Not with this engine',
      detail: `Prism keeps no state and has no clock, so there is no /_lockstep/${name}. Start the mock without --engine prism, or ask for an example: "Prefer: code=200, example=failure".`,
    });
  }
  if (name !== 'health' && name !== 'providers') {
    return problemResponse({
      status: 404,
      title: 'No such control call',
      detail: `There is no /_lockstep/${name}. Expected one of health, providers.`,
    });
  }
  if (method !== 'GET') {
    const detail = `${method} is not possible on /_lockstep/${name}. Expected GET.`;
    return problemResponse(
      { status: 405, title: 'Method not allowed', detail, expected: 'GET' },
      { allow: 'GET' },
    );
  }
  const body: JsonValue =
    name === 'health'
      ? { status: 'ok', engine: 'prism' }
      : served.map(({ id, title, operations }) => ({ id, title, url: `${origin}/${id}`, operations }));
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  };
}
