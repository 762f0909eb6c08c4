import { bytesOfText, textOfBody } from '../exchange/body-text.ts';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { defineProvider } from '../provider/define-provider.ts';
import type { Provider } from '../provider/provider.ts';
import { buildTable } from '../spec/build-table.ts';
import { compileSpec } from '../spec/compile-spec.ts';
import type { CompiledSpec, CreateValidators } from '../spec/compiled-spec.ts';
import type { AnyHandler, ProviderMock } from './definition.ts';
import { createMockHost, type MockHost, type MockHostOptions } from './mock-host.ts';
import { specOnlyMock } from './spec-only-mock.ts';

export const shop: Provider = defineProvider({
  id: 'shop',
  title: 'A shop',
  outcome: { pointer: '/code', success: [0] },
  credentials: [{ name: 'key', mock: 'right', secret: true }],
});

export function specOf(paths: JsonObject, schemas: JsonObject = {}): CompiledSpec {
  const root = {
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1' },
    servers: [{ url: 'https://shop.example' }],
    paths,
    components: { schemas },
  };
  return compileSpec(buildTable({ file: 'shop.yaml', root }));
}

/** The compiled validators as a generated file would hold them. */
export function validatorsOf({ table, validators }: CompiledSpec): CreateValidators {
  return () =>
    Object.fromEntries(Object.keys(table.schemas).map((pointer) => [pointer, validators.at(pointer)]));
}

/** A mock of a spec, with handlers and whatever else a test gives it. */
export function mockOf(spec: CompiledSpec, parts: Partial<ProviderMock> = {}): ProviderMock {
  return { ...specOnlyMock(shop, spec), ...parts };
}

/** One operation `ask` at /ask, with a handler that shows what it was given, unless it is another. */
export function askHost(
  operation: JsonObject,
  handler: AnyHandler = echo,
  options: MockHostOptions = {},
): MockHost {
  const method = operation['requestBody'] === undefined ? 'get' : 'post';
  const responses = { 200: { description: 'Anything.' } };
  const spec = specOf({ '/ask': { [method]: { operationId: 'ask', responses, ...operation } } });
  return createMockHost([mockOf(spec, { handlers: { ask: handler } })], options);
}

// What a handler is given comes from a request and is JSON.
const echo: AnyHandler = ({ query, path, body }) => ({ body: { query, path, body } as JsonValue });

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A request to the shop; with a body, a POST of JSON unless it says otherwise. */
export function send(host: MockHost, target: string, sent: Sent = {}): Got {
  const { body, method = body === undefined ? 'GET' : 'POST' } = sent;
  const { headers = body === undefined ? {} : { 'content-type': 'application/json' } } = sent;
  const bytes = typeof body === 'string' ? bytesOfText(body) : body;
  const given = host.answer('shop', { method, target, headers, body: bytes });
  return { status: given.status, headers: given.headers, text: textOfBody(given.body) ?? 'not UTF-8' };
}

/** The same, and the JSON of the answer. */
export function ask(host: MockHost, target: string, sent: Sent = {}): { status: number; body: JsonValue } {
  const { status, text } = send(host, target, sent);
  return { status, body: JSON.parse(text) };
}
