import { bytesOfText } from '../exchange/body-text.ts';
import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import type { Evidence, RecordedExchange, Recording } from '../exchange/recording.ts';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { defineProvider } from '../provider/define-provider.ts';
import type { Provider } from '../provider/provider.ts';
import { buildTable } from '../spec/build-table.ts';
import { compileSpec } from '../spec/compile-spec.ts';
import { createOperationIndex } from '../spec/operation-index.ts';
import type { ReplaySubject } from './replay-subject.ts';
import type { Readiness, ReplayTarget, Sending } from './target.ts';

const content = (schema: JsonObject): JsonObject => ({ 'application/json': { schema } });
const answered: JsonObject = {
  '200': {
    description: '',
    content: content({
      type: 'object',
      required: ['code'],
      properties: { code: { enum: [200, 500] }, data: { type: 'object' } },
    }),
  },
};
const text: JsonObject = { type: 'string' };

const paths: JsonObject = {
  '/batches': {
    post: {
      operationId: 'startBatch',
      requestBody: {
        required: true,
        content: content({
          type: 'object',
          required: ['key'],
          properties: { cards: text, kind: { enum: ['express'] }, key: text },
        }),
      },
      responses: answered,
    },
  },
  '/batches/{batchCode}': {
    get: {
      operationId: 'getBatch',
      parameters: [
        { name: 'batchCode', in: 'path', required: true, schema: text },
        { name: 'kind', in: 'query', schema: { enum: ['express', 'normal'] } },
        { name: 'owner', in: 'query', schema: text },
      ],
      responses: answered,
    },
  },
};

/** Sends a key with everything that has a body. */
export const provider: Provider = defineProvider({
  id: 'batches',
  title: 'Batches',
  outcome: { pointer: '/code', success: [200] },
  credentials: [{ name: 'key', mock: 'mock-key', secret: true }],
  sign: (_, { credentials, now }) => ({
    headers: { 'x-time': String(now) },
    body: { key: credentials['key'] ?? '' },
  }),
});

const table = buildTable({
  file: 'batches.yaml',
  root: { openapi: '3.1.0', info: { title: 'Batches', version: '1' }, paths },
});

export const subject: ReplaySubject = {
  provider,
  spec: compileSpec(table),
  index: createOperationIndex(table),
};

export function startBatch(body: JsonObject = {}): HttpRequest {
  const headers = { 'content-type': 'application/json' };
  return { method: 'POST', target: '/batches', headers, body: bytesOfText(JSON.stringify(body)) };
}

export function getBatch(target: string, headers: HttpRequest['headers'] = {}): HttpRequest {
  return { method: 'GET', target: `/batches/${target}`, headers, body: undefined };
}

export function answer(data: JsonObject | string, code: JsonValue = 200): HttpResponse {
  const body = typeof data === 'string' ? data : JSON.stringify({ code, data });
  return { status: 200, headers: { 'content-type': 'application/json' }, body };
}

export function exchange(
  request: HttpRequest,
  response: HttpResponse,
  more: Omit<RecordedExchange, 'request' | 'response'> = {},
): RecordedExchange {
  return { request, response, ...more };
}

export const evidence: Evidence = { source: 'documentation', date: '2026-11-01' };

export function recordingOf(...exchanges: RecordedExchange[]): Recording {
  return { file: 'switch.har', evidence, exchanges };
}

/** What goes with a request of any operation, here the one that changes things. */
export function sendingOf(request: HttpRequest, operationId = 'startBatch'): Sending {
  const operation = table.operations.find(({ id }) => id === operationId);
  if (operation === undefined) throw new Error(`the spec of the fixture has no ${operationId}`);
  return { recorded: exchange(request, answer({})), operation, again: () => request };
}

/** A target that answers in turn, and what it was asked. */
export interface ScriptedTarget extends ReplayTarget {
  readonly begun: (string | undefined)[];
  readonly sent: HttpRequest[];
}

export function scriptedTarget(
  answers: readonly HttpResponse[],
  begin: (scenario: string | undefined) => Readiness = () => ({ ready: true }),
): ScriptedTarget {
  const begun: (string | undefined)[] = [];
  const sent: HttpRequest[] = [];
  return {
    name: 'script',
    begun,
    sent,
    begin: async ({ scenario }) => {
      begun.push(scenario);
      return begin(scenario);
    },
    send: async (request) => {
      const next = answers[sent.length];
      sent.push(request);
      if (next === undefined) throw new Error('the script has no more answers');
      return next;
    },
    credentials: () => ({ key: 'target-key' }),
    now: () => 1_700_000_000_000,
  };
}
