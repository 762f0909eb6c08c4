import { expect, test } from 'vitest';
import { textOfBody } from '../../exchange/body-text.ts';
import type { JsonObject } from '../../json/json-value.ts';
import { defineProvider } from '../../provider/define-provider.ts';
import type { Provider } from '../../provider/provider.ts';
import { createMockHost } from '../mock-host.ts';
import { mockOf, specOf } from '../shop.fixture.ts';

const SHOP = { id: 'shop', title: 'A shop', credentials: [] };
const shop = defineProvider({ ...SHOP, outcome: { pointer: '/code', success: [0], message: '/msg' } });
const json = (schema: JsonObject | boolean): JsonObject => ({
  description: 'Any.',
  content: { 'application/json': { schema } },
});

/** What /a answers under a fault, where its answers are these. */
function struck(fault: string, responses: JsonObject, provider: Provider = shop) {
  const mock = { ...mockOf(specOf({ '/a': { get: { operationId: 'a', responses } } })), provider };
  const host = createMockHost([mock], { faults: [fault] });
  const { status, body } = host.answer('shop', { method: 'GET', target: '/a', headers: {}, body: undefined });
  return { status, body: JSON.parse(textOfBody(body) ?? '') };
}

const envelope = (code: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: 'object',
  required: ['code', 'msg'],
  properties: { code, msg: { type: 'string' } },
  ...more,
});

test('A refusal has the code, the words that were given and what its schema demands.', () => {
  const responses = { 200: json(envelope({ enum: [0, 7] })) };
  expect(struck('shop=provider-error:7,message=closed', responses)).toEqual({
    status: 200,
    body: { code: 7, msg: 'closed' },
  });
  expect(struck('a=provider-error:7', responses).body).toEqual({ code: 7, msg: 'fault: 7' });
});

test('Without a place for words there are none.', () => {
  const provider = defineProvider({ ...SHOP, outcome: { pointer: '/code', success: [0] } });
  const schema = { type: 'object', required: ['code'], properties: { code: { enum: [0, 7] } } };
  expect(struck('shop=provider-error:7', { 200: json(schema) }, provider).body).toEqual({ code: 7 });
});

test.each<[status: string, given: number]>([
  ['200', 200],
  ['4XX', 400],
  ['default', 400],
])('The status %s is answered as %d.', (status, given) => {
  expect(struck('shop=provider-error:7', { [status]: json(envelope({ const: 7 })) }).status).toBe(given);
});

test('Of several ways in which an answer may look, the one counts that allows the code.', () => {
  const both = {
    type: 'object',
    oneOf: [
      { $ref: '#/paths/~1a/get/responses/400/content/application~1json/schema' },
      envelope({ const: 0 }),
    ],
    anyOf: [{ properties: { more: { const: 1 } }, required: ['more'] }, { required: ['other'] }],
  };
  const responses = { 200: json(both), 400: json(envelope({ const: 9 })) };
  expect(struck('shop=provider-error:9', responses)).toEqual({
    status: 200,
    body: { code: 9, msg: 'fault: 9', more: 1 },
  });
});

test('A way of which no answer can be made is passed by, as is one that its own schema does not allow.', () => {
  const impossible = envelope(
    { const: 7 },
    {
      required: ['code', 'msg', 'never'],
      properties: { code: { const: 7 }, msg: { type: 'string' }, never: false },
    },
  );
  const example = { ...envelope({ const: 7 }), default: { code: 7 } };
  const responses = {
    200: json(impossible),
    400: json(example),
    409: { description: 'None.', content: { 'text/plain': {} } },
  };
  expect(struck('shop=provider-error:7', responses)).toEqual({
    status: 400,
    body: { code: 7, msg: 'fault: 7' },
  });
  expect(() => struck('shop=provider-error:7', { 200: json(impossible) })).toThrow(
    'which has 7. Take one of them',
  );
  expect(() => struck('shop=provider-error:7', { 200: json(true) })).toThrow(
    'which has none. Take one of them',
  );
});

test('What is forced is answered, whether the spec knows of any refusal or not.', () => {
  expect(struck('shop=provider-error:5,force', { 403: json(envelope({ const: 7 })) })).toEqual({
    status: 403,
    body: { code: 5, msg: 'fault: 5' },
  });
  expect(struck('shop=provider-error:5,force', { 204: { description: 'None.' } })).toEqual({
    status: 200,
    body: { code: 5, msg: 'fault: 5' },
  });
  expect(struck('shop=provider-error:5,force,status=418', { 204: { description: 'None.' } }).status).toBe(
    418,
  );
});

test('A provider that gives no verdict in its answers cannot refuse with one.', () => {
  const provider = defineProvider(SHOP);
  expect(() => struck('shop=provider-error:7', { 200: json(true) }, provider)).toThrow(
    'shop gives no verdict in its answers',
  );
});

test('A verdict that is the whole answer stands in place of it.', () => {
  const provider = defineProvider({ ...SHOP, outcome: { pointer: '', success: ['ok'] } });
  expect(() => struck('shop=provider-error:no', { 200: json({ enum: ['ok', 'no'] }) }, provider)).toThrow(
    'has no failure with the code "no"',
  );
  expect(
    struck('shop=provider-error:no,force', { 200: json({ enum: ['ok', 'no'] }) }, provider).body,
  ).toEqual({});
});

test('A verdict and words that stand apart each have their own surroundings.', () => {
  const outcome = { pointer: '/status/code', success: [0], message: '/error/text' };
  const schema = {
    type: 'object',
    required: ['status', 'error'],
    properties: {
      status: { type: 'object', required: ['code'], properties: { code: { enum: [0, 7] } } },
      error: { type: 'object', required: ['text'], properties: { text: { type: 'string' } } },
    },
  };
  const provider = defineProvider({ ...SHOP, outcome });
  expect(struck('shop=provider-error:7,message=closed', { 200: json(schema) }, provider).body).toEqual({
    status: { code: 7 },
    error: { text: 'closed' },
  });
});

test('A fault that a later version of the mock cannot make lets its answers be.', async () => {
  const spec = specOf({
    '/a': { get: { operationId: 'a', responses: { 200: json(envelope({ enum: [0, 7] })) } } },
  });
  const mock = { ...mockOf(spec), provider: shop };
  const host = createMockHost([mock], { faults: ['shop=provider-error:7'] });
  const get = () => host.answer('shop', { method: 'GET', target: '/a', headers: {}, body: undefined });
  expect(JSON.parse(textOfBody(get().body) ?? '')).toMatchObject({ code: 7, msg: 'fault: 7' });
  await host.replace({ ...mock, provider: defineProvider(SHOP) });
  expect(JSON.parse(textOfBody(get().body) ?? '')).not.toMatchObject({ msg: 'fault: 7' });
});
