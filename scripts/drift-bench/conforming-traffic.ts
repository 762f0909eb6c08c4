import { LockstepError } from '../../src/errors/lockstep-error.ts';
import type { Exchange, HttpResponse } from '../../src/exchange/http.ts';
import { createKeyedRandom, type KeyedRandom } from '../../src/fixtures/keyed-random.ts';
import { sampleRequest } from '../../src/fixtures/sample-request.ts';
import { sampleSchema } from '../../src/fixtures/sample-schema.ts';
import type { CompiledSpec } from '../../src/spec/compiled-spec.ts';
import type { Operation, ResponseDescription } from '../../src/spec/operation-table.ts';

const SEED = 4;
const JSON_TYPE = 'application/json';

/** So many exchanges, each of another operation from all over a spec, that are made as its schemas have it. */
export function conformingTraffic(spec: CompiledSpec, count: number): readonly Exchange[] {
  const { operations, servers } = spec.table;
  const host = new URL(servers[0] ?? '').host;
  const possible = operations.filter((operation) => successOf(operation) !== undefined);
  // An operation of which no example can be made gives its turn to the one after it.
  const step = Math.max(1, Math.floor(possible.length / count));
  const order = Array.from({ length: step }, (_, first) => possible.filter((_, at) => at % step === first));
  const exchanges: Exchange[] = [];
  for (const operation of order.flat()) {
    if (exchanges.length === count) return exchanges;
    const exchange = exchangeOf(spec, operation, host);
    if (exchange !== undefined) exchanges.push(exchange);
  }
  throw new Error(`Only ${exchanges.length} exchanges can be made from the spec, and ${count} were wanted.`);
}

/** A success that is JSON or has no body. */
function successOf({ responses }: Operation): ResponseDescription | undefined {
  return responses.find(
    ({ status, content: [first] }) => /^2\d\d$/.test(status) && (first?.type ?? JSON_TYPE) === JSON_TYPE,
  );
}

function exchangeOf(spec: CompiledSpec, operation: Operation, host: string): Exchange | undefined {
  const random = createKeyedRandom(SEED, operation.id);
  try {
    const request = sampleRequest(spec, operation, random);
    const response = responseOf(spec, successOf(operation), random.under('answer'));
    return { request: { ...request, headers: { host, ...request.headers } }, response };
  } catch (error) {
    if (error instanceof LockstepError && error.code === 'SCHEMA_UNSATISFIABLE') return undefined;
    throw error;
  }
}

function responseOf(
  spec: CompiledSpec,
  description: ResponseDescription | undefined,
  random: KeyedRandom,
): HttpResponse {
  const status = Number(description?.status);
  const schema = description?.content[0]?.schema;
  if (schema === undefined) return { status, headers: {}, body: '' };
  const body = JSON.stringify(sampleSchema(spec, schema, random, { examples: false }));
  return { status, headers: { 'content-type': JSON_TYPE }, body };
}
