import type { IncomingMessage } from 'node:http';
import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import { parseTarget } from '../exchange/target.ts';
import { CONTROL_PREFIX, controlName, DESK_CALLS } from './control-call.ts';
import type { Desk } from './inspector/desk.ts';
import { streamTraffic } from './inspector/event-stream.ts';
import type { ServedProviders } from './provider-server.ts';

type Control = ServedProviders['control'];

/** Answers calls about the server as a whole, and serves the inspector where there is one; leaves all else to `control`. */
export function withDesk(desk: Desk, control: Control): Pick<ServedProviders, 'control' | 'stream'> {
  const { inspector } = desk;
  if (inspector === undefined) {
    return {
      control: (origin, request) => (isForDesk(request) ? askDesk(desk, request) : control(origin, request)),
    };
  }
  return {
    async control(origin, request) {
      const page = await pageOf(inspector.files, request);
      if (page !== undefined) return page;
      return isForDesk(request) ? askDesk(desk, request) : control(origin, request);
    },
    stream(message, response) {
      if (!asksForEvents(message)) return false;
      streamTraffic(inspector.traffic, message, response);
      return true;
    },
  };
}

function isForDesk(request: HttpRequest): boolean {
  const names: readonly string[] = DESK_CALLS;
  return names.includes(controlName(request));
}

/** Loaded when somebody asks: it makes requests up, which is a good part of the library. */
async function askDesk(desk: Desk, request: HttpRequest): Promise<HttpResponse> {
  const { answerDesk } = await import('./inspector/answer-desk.ts');
  return answerDesk(desk, request);
}

async function pageOf(
  files: NonNullable<Desk['inspector']>['files'],
  request: HttpRequest,
): Promise<HttpResponse | undefined> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  return files.answer(controlName(request));
}

function asksForEvents({ method, url = '' }: IncomingMessage): boolean {
  return method === 'GET' && parseTarget(url).path === `${CONTROL_PREFIX}events`;
}
