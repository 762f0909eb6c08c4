import { createKeyedRandom } from '../fixtures/keyed-random.ts';
import { sampleSchema } from '../fixtures/sample-schema.ts';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { defineProvider } from '../provider/define-provider.ts';
import { buildTable } from '../spec/build-table.ts';
import { compileSpec } from '../spec/compile-spec.ts';
import type { CompiledSpec } from '../spec/compiled-spec.ts';
import { createOperationIndex } from '../spec/operation-index.ts';
import type { SchemaObject } from '../spec/schema.ts';
import { examineExchange } from './check-exchange.ts';
import { collectFindings } from './collect-findings.ts';
import type { Finding } from './finding.ts';
import { judgeObservations } from './judge-observations.ts';
import { type Observations, observe } from './observation.ts';
import { answer, get } from './pools.fixture.ts';

const provider = defineProvider({ id: 'things', title: 'Things' });

/** A document with one operation, whose answers a schema describes: in place, or as a component of some name. */
export function thingsDocument(schema: SchemaObject, component?: string): JsonObject {
  // A schema is JSON; its interface only names the keywords.
  const own = schema as JsonObject;
  const used: JsonObject = component === undefined ? own : { $ref: `#/components/schemas/${component}` };
  const content = { 'application/json': { schema: used } };
  const responses = { '200': { description: '', content }, '201': { description: '', content } };
  return {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: { '/things': { get: { operationId: 'getThing', responses } } },
    components: { schemas: component === undefined ? {} : { [component]: own } },
  };
}

export function compiled(document: JsonObject): CompiledSpec {
  return compileSpec(buildTable({ file: 'things.yaml', root: document }));
}

/** Bodies that the schema of the answers allows. */
export function conforming(spec: CompiledSpec, seed: number, count: number): readonly JsonValue[] {
  const pointer = spec.table.operations[0]?.responses[0]?.content[0]?.schema ?? '';
  const random = createKeyedRandom(seed);
  return Array.from({ length: count }, (_, key) => sampleSchema(spec, pointer, random.under(key)));
}

export interface Seen {
  readonly body: JsonValue;
  readonly recorded?: JsonValue;
  readonly status?: number;
  /** ISO date of the recording. */
  readonly date?: string;
}

/** All that is found in some exchanges, above info. */
export function foundIn(spec: CompiledSpec, seen: readonly Seen[]): readonly Finding[] {
  const index = createOperationIndex(spec.table);
  const observations: Observations = new Map();
  const request = get('/things');
  const deviations = seen.flatMap(({ body, recorded, status = 200, date }) => {
    const check = { provider, spec, index, target: 'live', evidence: 'live', request } as const;
    const before =
      recorded === undefined ? {} : { recorded: { request, response: answer(recorded, status) } };
    const dated = date === undefined ? {} : { date };
    const examined = examineExchange({ ...check, response: answer(body, status), ...before, ...dated });
    for (const sighting of examined.sightings) observe(observations, sighting);
    return examined.deviations;
  });
  const tables = new Map([[provider.id, spec.table]]);
  return collectFindings(deviations, tables, judgeObservations(observations)).filter(
    ({ severity }) => severity !== 'info',
  );
}
