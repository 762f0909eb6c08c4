import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../json/json-value.ts';
import type { Operation, OperationTable } from '../../spec/operation-table.ts';
import type { Schema } from '../../spec/schema.ts';
import type { RecordedExchange } from '../recording.ts';
import { redactExchange } from './redact-exchange.ts';
import { GENERAL_RULES, type RedactionRules } from './redaction-rules.ts';

const KEY = new Uint8Array(32).fill(7);

const OPERATION: Operation = {
  ...{ id: 'get', method: 'GET', path: '/', pointer: '/paths/~1/get', summary: '', effect: 'read' },
  ...{ parameters: [], responses: [] },
};

function tableOf(
  properties: Readonly<Record<string, Schema>>,
  others: OperationTable['schemas'] = {},
  operation: Partial<Operation> = {},
): OperationTable {
  return {
    ...{ title: '', version: '', servers: [], operations: [{ ...OPERATION, ...operation }] },
    schemas: { '/components/schemas/Root': { type: 'object', properties }, ...others },
  };
}

function redacted(
  exchange: Partial<RecordedExchange['request']>,
  body: string,
  rules: Partial<RedactionRules>,
) {
  return redactExchange(
    {
      request: { method: 'GET', target: '/', headers: {}, body: undefined, ...exchange },
      response: { status: 200, headers: {}, body },
    },
    { ...GENERAL_RULES, ...rules },
    KEY,
  ).exchange;
}

/** A value as the answer of an API with such properties, redacted by its spec. */
function byProperties(properties: Readonly<Record<string, Schema>>, value: JsonValue, others = {}): unknown {
  const { response } = redacted({}, JSON.stringify(value), { table: tableOf(properties, others) });
  return JSON.parse(String(response.body));
}

describe('What stands in place of a secret is what the spec allows, and shows as little as may be:', () => {
  test.each([
    ['^\\d{4}$', '4711', '0000'],
    ['^[1-9]\\d{3}$', '4711', '1000'],
    ['^[A-Za-z0-9]{8}$', 'aB3dEf1h', 'xxxxxxxx'],
    ['^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d).{8,}$', 'hunter2!Hunt', 'X0xxxxxxxxxx'],
    ['^(?=.*[A-Z])(?=.*\\d)(?=.*[@#$%^&+=]).{8,}$', 'Hunter2#', 'X0@xxxxx'],
    ['^[a-f0-9]{4}-[a-f0-9]{4}$', '12ab-cd34', '0000-0000'],
    ['^[1-9]\\d{2}-\\d{3}$', '471-123', '100-000'],
    ['^[A-Z]{2}\\d{6}$', 'AB123456', 'XX000000'],
    ['^[a-zé]{2}\\d! [A-Z]$', 'aé7! Q', 'xx0! X'],
    // Its own letters are what the pattern asks for: nothing else would be allowed.
    ['^tok_[a-z]{4}$', 'tok_abcd', 'xxxxxxxx'],
    ['^#+$', '####', 'xxxx'],
  ])('%s', (pattern, secret, expected) => {
    expect(byProperties({ token: { type: 'string', pattern } }, { token: secret })).toEqual({
      token: expected,
    });
  });
});

test('A text that breaks what the spec asks shows nothing for it.', () => {
  const token = { type: 'string', pattern: '^[A-Z]{2}\\d{6}$' };
  expect(byProperties({ token }, { token: 'KQ12-456' })).toEqual({ token: 'XXXXXXXX' });
  expect(byProperties({ order: token }, { token: 'KQ123456' })).toEqual({ token: 'XXXXXXXX' });
});

test('A secret is the same text wherever it stands, and behind the name of its scheme.', () => {
  const table = tableOf({ token: { type: 'string', pattern: '^[A-Z]{2}\\d{6}$' } });
  const { request, response } = redacted(
    { target: '/?secret=AB123456', headers: { authorization: 'Bearer AB123456' } },
    '{"token":"AB123456","password":"AB123456"}',
    { table },
  );
  expect(request.target).toBe('/?secret=XX000000');
  expect(request.headers['authorization']).toBe('Bearer XX000000');
  expect(response.body).toBe('{"token":"XX000000","password":"XX000000"}');
});

test('Of a key behind the name of a scheme, what everybody knows stays, and another redaction leaves it.', () => {
  const table = tableOf({ token: { type: 'string', pattern: '^sk_live_[a-z]+$' } });
  const { request } = redacted({ headers: { authorization: 'Bearer sk_live_abcdefghij' } }, '', { table });
  expect(request.headers['authorization']).toBe('Bearer sk_live_xxxxxxxxxx');
  expect(redacted(request, '', {}).request).toEqual(request);
});

test('Another redaction without the spec leaves what stands in place of secrets.', () => {
  const body =
    '{"token":"XX000000","password":"X0@xxxxx","pin":"1000","key_secret":"0000-0000","note":"x0@x.xxx"}';
  expect(redacted({}, body, {}).response.body).toBe(body);
});

test('A number in a query is one that the spec allows.', () => {
  const parameter = { in: 'query', required: true, pointer: '', explode: true, examples: [] } as const;
  const table = tableOf(
    {},
    { '/otp': { type: 'integer', minimum: 100_000 } },
    { parameters: [{ ...parameter, name: 'otp', schema: '/otp' }] },
  );
  expect(redacted({ target: '/?otp=481516' }, '', { table }).request.target).toBe('/?otp=100000');
});

describe('A value that the spec lists under its name stays:', () => {
  test.each<[string, Schema, JsonValue]>([
    ['an enumeration', { enum: ['mac', 'bearer'] }, 'bearer'],
    ['a constant', { const: 'bearer' }, 'bearer'],
    ['a number', { const: 4711 }, 4711],
    ['a branch', { anyOf: [{ const: 'bearer' }, { type: 'string' }] }, 'bearer'],
    ['the items of a list', { type: 'array', items: { enum: ['mac', 'bearer'] } }, ['mac', 'bearer']],
    ['what is referred to', { $ref: '#/components/schemas/Kind' }, 'bearer'],
  ])('%s', (_, schema, value) => {
    const others = { '/components/schemas/Kind': { enum: ['bearer'] } };
    for (const name of ['token', 'userId'])
      expect(byProperties({ [name]: schema }, { [name]: value }, others)).toEqual({ [name]: value });
  });
});

test('A value that is listed under one name is hidden under another, and so is one that is not listed.', () => {
  const sign = { type: 'string', enum: ['aries', 'leo'] };
  expect(byProperties({ sign }, { sign: 'leo', password: 'leo' })).toEqual({ sign: 'leo', password: 'xxx' });
  expect(byProperties({ sign }, { sign: 'virgo' })).toEqual({ sign: 'xxxxx' });
});

test('A secret of the provider stays where the spec lists it, and a header as well.', () => {
  const header = { required: true, in: 'header', pointer: '', explode: false, examples: [] } as const;
  const table = tableOf(
    { uKey: { const: 'open' } },
    { '/version': { enum: ['2026-01'] }, '/trace': { pattern: '^[a-z]{2}-\\d{3}$' } },
    {
      parameters: [
        { ...header, name: 'X-Api-Version', schema: '/version' },
        { ...header, name: 'X-Trace', schema: '/trace' },
      ],
      responses: [
        {
          status: '200',
          pointer: '',
          content: [],
          headers: [{ name: 'x-free', required: false, pointer: '' }],
        },
      ],
    },
  );
  const { request, response } = redacted(
    { headers: { 'x-api-version': '2026-01', 'x-trace': 'ab-123', 'x-free': 'sb-12' } },
    '{"uKey":"open","in":{"uKey":["shut"]}}',
    { table, secrets: ['ukey'] },
  );
  expect(request.headers).toEqual({ 'x-api-version': '2026-01', 'x-trace': 'xx-000', 'x-free': 'xxxxx' });
  expect(response.body).toBe('{"uKey":"open","in":{"uKey":["xxxx"]}}');
});

test('A reference that leads nowhere, or in a circle, and keywords without sense ask nothing.', () => {
  const others = {
    '/components/schemas/A': { $ref: '#/components/schemas/B' },
    '/components/schemas/B': { $ref: '#/components/schemas/A' },
    '/components/schemas/C': { properties: [], items: 3, allOf: [true] },
  } as unknown as OperationTable['schemas'];
  const properties = { token: { $ref: '#/components/schemas/A' }, pin: { $ref: '#/nowhere' }, secret: true };
  expect(byProperties(properties, { token: 'abcd', pin: '1234', secret: 'ab1' }, others)).toEqual({
    ...{ token: 'xxxx', pin: '0000', secret: '000' },
  });
});
