import type { HttpResponse } from '../exchange/http.ts';
import type { RecordedExchange } from '../exchange/recording.ts';
import { signRequest } from '../exchange/sign-request.ts';
import { writeHar } from '../exchange/write-har.ts';
import { FIXTURE_NOW } from '../fixtures/factory/setting.ts';
import { createKeyedRandom } from '../fixtures/keyed-random.ts';
import { sampleRequest } from '../fixtures/sample-request.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { mockCredentials } from '../provider/credentials.ts';
import type { Provider } from '../provider/provider.ts';
import type { Operation } from '../spec/operation-table.ts';
import { type FixtureFactories, rowSeeds } from './fixture-factories.ts';
import { packageVersion } from './package-version.ts';

/** Which exchanges a HAR file is to hold. */
export interface HarFixtures {
  readonly provider: Provider;
  readonly factories: FixtureFactories;
  readonly operations: readonly Operation[];
  readonly count: number;
  readonly seed: string;
  readonly command: string;
}

/** Requests, signed with the credentials of the mock, and their answers: synthetic evidence, the same for the same seed. */
export async function fixturesHar(fixtures: HarFixtures): Promise<string> {
  const exchanges = fixtures.operations.flatMap((operation) =>
    rowSeeds(fixtures.seed, fixtures.count).map((seed) => exchangeOf(fixtures, operation, seed)),
  );
  const date = new Date(FIXTURE_NOW).toISOString().slice(0, 10);
  const [target] = fixtures.factories.spec.table.servers;
  const evidence = {
    source: 'synthetic' as const,
    date,
    ...(target === undefined ? {} : { target: target.replace(/\/$/, '') }),
    note: `Made up by "${fixtures.command}"; the provider was never asked.`,
  };
  return writeHar({ file: '', evidence, exchanges }, { version: await packageVersion() });
}

function exchangeOf(
  { provider, factories, seed: first }: HarFixtures,
  operation: Operation,
  seed: string,
): RecordedExchange {
  const factory = factories.operation(operation.id).using({ seed });
  const parameters = { ...objectOf(factory.query()), ...objectOf(factory.path()) };
  // Only what must be sent: an answer need not heed every filter that there is.
  const required = Object.fromEntries(
    operation.parameters
      .filter(({ required: must }) => must)
      .flatMap(({ name }) => memberOf(parameters, name)),
  );
  const body = operation.requestBody === undefined ? undefined : jsonOf(factory.body());
  const random = createKeyedRandom(first, provider.id, operation.id, seed);
  let draws = 0;
  const request = signRequest(
    sampleRequest(factories.spec, operation, random, {
      parameters: required,
      ...(body === undefined ? {} : { body }),
    }),
    provider.sign,
    {
      credentials: mockCredentials(provider),
      now: FIXTURE_NOW,
      random: () => {
        draws += 1;
        return random.number(`sign#${draws}`, 0, 0.999999, 6);
      },
    },
  );
  return {
    request: { ...request, headers: { accept: 'application/json', ...request.headers } },
    response: answerOf(operation, factory.response({ ...required, ...objectOf(body) })),
  };
}

function answerOf({ responses }: Operation, body: unknown): HttpResponse {
  const described = responses.find(({ status }) => status.startsWith('2')) ?? responses[0];
  const status = Number(described?.status);
  return {
    status: Number.isNaN(status) ? 200 : status,
    headers: { 'content-type': described?.content[0]?.type ?? 'application/json' },
    body: JSON.stringify(body),
  };
}

function memberOf(object: JsonObject, name: string): readonly (readonly [string, JsonValue])[] {
  const value = object[name];
  return value === undefined ? [] : [[name, value]];
}

function objectOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

/** What factories make is JSON. */
function jsonOf(value: unknown): JsonValue {
  return value as JsonValue;
}
