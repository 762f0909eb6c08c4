import { FAULT_HEADER } from '../../exchange/fault-header.ts';
import type { HttpRequest } from '../../exchange/http.ts';
import { routeRequest } from '../admit-request.ts';
import type { CompiledMock, CompiledOperation } from '../compiled-mock.ts';
import { type Answer, refused, rejected } from '../given-answer.ts';
import type { MockResponse } from '../mock-response.ts';
import type { CheckedFault } from './fault.ts';
import type { Faults, Strike } from './faults.ts';
import { malformed } from './malformed.ts';
import { providerFailure } from './provider-failure.ts';

/**
 * Answers a request where there are faults. Refusals by a fault come before the mock has looked at the request, so
 * that nothing is changed; all else is done to its answer, which has changed what it changes.
 */
export function answerWithFaults(
  compiled: CompiledMock,
  faults: Faults,
  request: HttpRequest,
  answer: () => Answer,
): Answer {
  const route = routeRequest(compiled, request);
  if ('answer' in route) return route.answer;
  const { operation } = route.routed;
  const strike = faults.strike(compiled.mock.provider.id, operation.operation.id);
  if (strike === undefined) return answer();
  const refusal = refusalOf(compiled, operation, strike);
  return marked(refusal ?? answer(), strike);
}

/** The one that is no latency, which may be missing. */
function decisive({ faults }: Strike): CheckedFault | undefined {
  const last = faults.at(-1);
  return last?.kind === 'latency' ? undefined : last;
}

function refusalOf(compiled: CompiledMock, operation: CompiledOperation, strike: Strike): Answer | undefined {
  const fault = decisive(strike);
  if (fault?.kind === 'status') {
    const after = fault.retryAfter;
    return problemOf(operation, fault.status, after);
  }
  if (fault?.kind === 'provider-error') {
    const failure = providerFailure(compiled, operation, fault);
    return failure && rejected(compiled, operation, { ...failure, explain: explainOf(fault.kind) });
  }
  if (fault?.kind !== 'rate-limit') return undefined;
  const seconds = Math.ceil(strike.wait / 1000);
  const { refusal } = compiled.mock.provider.rateLimit ?? {};
  const failure = refusal && providerFailure(compiled, operation, { ...refusal, force: true });
  return failure === undefined
    ? problemOf(operation, 429, seconds)
    : rejected(compiled, operation, { ...failure, explain: explainOf(fault.kind) });
}

function explainOf(kind: string): string {
  return `the mock was told to answer so, by a fault (${kind})`;
}

function problemOf(operation: CompiledOperation, status: number, retryAfter: number | undefined): Answer {
  const detail = `The mock was told to answer ${status}, by a fault. GET /_lockstep/faults lists them.`;
  const problem = { status, title: 'A fault that was set', detail, operation: operation.operation.id };
  return refused(
    operation,
    problem,
    retryAfter === undefined ? undefined : { 'retry-after': String(retryAfter) },
  );
}

function marked(answer: Answer, strike: Strike): Answer {
  const fault = [...new Set(strike.faults.map(({ kind }) => kind))].join(', ');
  const kind = decisive(strike)?.kind;
  const response: MockResponse = {
    ...(kind === 'malformed-json' ? malformed(answer.response) : answer.response),
    headers: { ...answer.response.headers, [FAULT_HEADER]: fault },
  };
  const ending = kind === 'reset' || kind === 'cut-off' ? kind : undefined;
  if (strike.delay === 0 && ending === undefined) return { ...answer, fault, response };
  const transport = { delay: strike.delay, ...(ending === undefined ? {} : { ending }) };
  return { ...answer, fault, response: { ...response, transport } };
}
