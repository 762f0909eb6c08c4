import { bytesOfText } from '../exchange/body-text.ts';
import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { defineProvider } from '../provider/define-provider.ts';
import type { Provider } from '../provider/provider.ts';
import { buildTable } from '../spec/build-table.ts';
import { compileSpec } from '../spec/compile-spec.ts';
import { createOperationIndex } from '../spec/operation-index.ts';
import { checkExchange, examineExchange } from './check-exchange.ts';
import type { Deviation } from './deviation.ts';
import type { ExchangeCheck } from './exchange-check.ts';
import type { Finding } from './finding.ts';
import { judgeObservations } from './judge-observations.ts';
import { type Observations, observe } from './observation.ts';

const json = (schema: JsonValue): JsonObject => ({ 'application/json': { schema } });
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

const pool: JsonObject = {
  type: 'object',
  required: ['id', 'state'],
  properties: {
    id: { type: 'integer', maximum: 1000 },
    state: { enum: [0, 1, 2] },
    kind: { enum: ['a', 'b'], 'x-lockstep-open-enum': 'clients have seen others' },
    created: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
    owner: { type: 'object', additionalProperties: false, properties: { name: { type: 'string' } } },
    app_key: { type: 'string', maxLength: 4 },
    price: { type: 'string' },
    count: { type: 'integer' },
    serial: { type: 'integer', format: 'int64' },
    token: { type: 'string', writeOnly: true },
    labels: { type: 'array' },
    extras: { type: 'object', not: { required: ['a', 'b'] } },
    since: { type: 'integer' },
    quota: {
      'x-lockstep-assumed': 'the page lost its nesting',
      type: 'object',
      required: ['left'],
      properties: { left: { type: 'integer' } },
    },
  },
};

const schemas: JsonObject = {
  Pool: pool,
  Envelope: { oneOf: [ref('Success'), ref('Failure')] },
  Success: {
    type: 'object',
    required: ['code', 'data'],
    properties: { code: { const: '200' }, data: { type: 'array', items: ref('Pool') } },
  },
  Failure: {
    type: 'object',
    required: ['code'],
    properties: {
      code: { type: 'string', enum: ['401', '500'], 'x-lockstep-assumed': 'no page lists the codes' },
    },
  },
};

const paths: JsonObject = {
  '/pools': {
    post: {
      operationId: 'listPools',
      'x-lockstep-effect': 'read',
      requestBody: {
        required: true,
        content: json({
          type: 'object',
          required: ['page'],
          properties: {
            page: { type: 'integer' },
            size: { type: 'integer', maximum: 100 },
            made: { type: 'string', readOnly: true },
          },
        }),
      },
      responses: {
        '200': { description: '', content: json(ref('Envelope')) },
        '4XX': { description: '', content: json({ type: 'object' }) },
      },
    },
  },
  '/pools/{id}': {
    get: {
      operationId: 'getPool',
      parameters: [
        { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
        { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1 } },
        { name: 'states', in: 'query', explode: false, schema: { type: 'array', items: { enum: [0, 1] } } },
        { name: 'tag', in: 'query', schema: { type: 'array', maxItems: 2 } },
        { name: 'all', in: 'query', schema: { type: 'boolean' } },
        { name: 'filter', in: 'query', schema: { type: 'object' } },
        { name: 'x-tenant', in: 'header', required: true, schema: { type: 'string', minLength: 2 } },
        { name: 'Accept', in: 'header', required: true, schema: { const: 'nothing' } },
        { name: 'session', in: 'cookie', required: true, schema: { type: 'string' } },
      ],
      responses: {
        '200': { description: '', content: json(ref('Pool')) },
        default: { description: '', content: { 'text/*': {} } },
      },
    },
    delete: { operationId: 'deletePool', responses: { '204': { description: 'gone' } } },
  },
  '/pools/export': {
    get: {
      operationId: 'exportPools',
      responses: {
        '200': {
          description: '',
          headers: {
            'X-Total': { required: true, schema: { type: 'integer' } },
            Link: { schema: { type: 'string' } },
            'Content-Type': { required: true },
          },
        },
      },
    },
  },
  '/api.php': {
    get: {
      operationId: 'listLogs',
      parameters: [{ name: 'route', in: 'query', required: true, schema: { const: 'log.list' } }],
      responses: { '200': { description: '' } },
    },
  },
};

export const provider: Provider = defineProvider({
  id: 'pools',
  title: 'Pools',
  outcome: { pointer: '/code', success: ['200'] },
  secrets: ['app_key'],
});

const table = buildTable({
  file: 'pools.yaml',
  root: { openapi: '3.1.0', info: { title: 'Pools', version: '1' }, paths, components: { schemas } },
});

export const spec: ExchangeCheck['spec'] = compileSpec(table);
const operationIndex: ExchangeCheck['index'] = createOperationIndex(table);

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

export function post(target: string, body: JsonValue): HttpRequest {
  return { method: 'POST', target, headers: JSON_TYPE, body: bytesOfText(JSON.stringify(body)) };
}

export function get(target: string, headers: HttpRequest['headers'] = {}): HttpRequest {
  return { method: 'GET', target, headers, body: undefined };
}

export function answer(body: JsonValue, status: number = 200): HttpResponse {
  return { status, headers: JSON_TYPE, body: JSON.stringify(body) };
}

export const listPools: HttpRequest = post('/pools', { page: 1 });

export function success(...data: JsonValue[]): HttpResponse {
  return answer({ code: '200', data });
}

export const goodPool: JsonObject = { id: 1, state: 0 };

export type Sample = Pick<ExchangeCheck, 'request' | 'response'> & Partial<ExchangeCheck>;

/** Exchanges of `listPools` at the target `live`: the pools that answers have and, where they were replayed, recordings. */
export interface Seen {
  readonly answered: readonly JsonObject[];
  readonly recorded?: readonly JsonObject[];
  /** Milliseconds that each answer took, and each recorded one. */
  readonly time?: { readonly answered: number; readonly recorded: number };
  readonly evidence?: ExchangeCheck['evidence'];
  /** What is asked for besides the page. */
  readonly asked?: JsonObject;
}

/** What all exchanges show together. */
export function judged({
  answered,
  recorded,
  time,
  evidence = 'live',
  asked = {},
}: Seen): readonly Finding[] {
  const observations: Observations = new Map();
  for (const [index, pool] of answered.entries()) {
    const request = post('/pools', { page: 1, ...asked });
    const before = recorded?.[index] ?? recorded?.[0];
    const { sightings } = examineExchange({
      ...{ provider, spec, index: operationIndex, target: 'live', evidence, request },
      response: { ...success(pool), ...(time === undefined ? {} : { time: time.answered }) },
      ...(before === undefined
        ? {}
        : {
            recorded: {
              request,
              response: { ...success(before), ...(time === undefined ? {} : { time: time.recorded }) },
            },
          }),
    });
    for (const sighting of sightings) observe(observations, sighting);
  }
  return judgeObservations(observations);
}

/** What a check finds at the target `live`, with evidence that proves something, unless the sample says otherwise. */
export function deviationsOf(sample: Sample): readonly Deviation[] {
  return checkExchange(checkOf(sample));
}

export function checkOf(sample: Sample): ExchangeCheck {
  return { provider, spec, index: operationIndex, target: 'live', evidence: 'live', ...sample };
}
