import type { HandlerContext } from 'lockstep';
import type { Operations, Schemas } from '../../generated/tibiot/operations.ts';
import type { State } from './state.ts';

type Call = Pick<HandlerContext<Operations[keyof Operations], State>, 'now' | 'random' | 'request'>;

export interface Success<D> {
  code: 200;
  message: string;
  traceId: string;
  data: D;
}

export function success<D>(call: Call, data: D): Success<D> {
  return { code: 200, message: 'success', traceId: traceId(call), data };
}

/** The codes are assumed, as the spec says. */
export function failure(call: Call, code: Schemas['Failure']['code'], message: string): Schemas['Failure'] {
  return { code, message, traceId: traceId(call) };
}

function traceId({ now, random, request: { method, target } }: Call): string {
  return random.under('traceId', method, target, now).hex('traceId', 32);
}
