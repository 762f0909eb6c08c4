import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKeyedRandom } from '../../fixtures/keyed-random.ts';
import { sampleRequest } from '../../fixtures/sample-request.ts';
import { sampleSchema } from '../../fixtures/sample-schema.ts';
import type { JsonValue } from '../../json/json-value.ts';
import { compileSpec } from '../../spec/compile-spec.ts';
import type { CompiledSpec } from '../../spec/compiled-spec.ts';
import { loadSpec } from '../../spec/load-spec.ts';
import type { Operation } from '../../spec/operation-table.ts';
import { violationsOf } from '../../spec/violations-of.ts';
import { bytesOfText, textOfBody } from '../body-text.ts';
import type { RecordedExchange } from '../recording.ts';
import { parseTarget } from '../target.ts';
import { exchangeRedactor, redactExchange } from './redact-exchange.ts';
import { GENERAL_RULES } from './redaction-rules.ts';

const KEY = new Uint8Array(32).fill(1);
const RULES = { ...GENERAL_RULES, secrets: ['appkey', 'sign'], published: ['mock-app-key'] };

/** What stands in place of secrets by a spec is known as such without it. */
const DEMANDING = {
  ...RULES,
  table: {
    ...{ title: '', version: '', servers: [], operations: [] },
    schemas: {
      '/components/schemas/Root': {
        properties: {
          token: { pattern: '^[A-Z]{2}\\d{6}$' },
          password: { pattern: '^(?=.*[A-Z])(?=.*\\d)(?=.*[@#]).{8,}$' },
          pin: { pattern: '^[1-9]' },
          appkey: { pattern: '^[^a-z]*[a-z]\\d' },
        },
      },
    },
  },
};

const names = fc.oneof(
  fc.constantFrom('token', 'password', 'appkey', 'iccid', 'phone', 'email', 'userId', 'openid', 'uid', 'pin'),
  fc.constantFrom('note', 'traceId', 'value', 'name', 'url', 'total'),
  fc.string(),
);
const texts = fc.oneof(
  fc.constantFrom(
    '89860119870100000012',
    '+49 151 23456789',
    '4111-1111-1111-1111',
    'a.b@c.example',
    'true',
    '',
  ),
  fc.constantFrom(
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIi.abc-D',
    'Bearer abc.def',
    'sk_live_0123456789',
    'https://u:p@h.example/?token=a',
  ),
  fc.constantFrom('AB123456', 'Hunter2#', '4711', 'k-7 K', 'Bearer sk_live_AB123456', 'https://a7.example/B'),
  fc.base64String({ minLength: 20 }),
  fc.stringMatching(/^[A-Za-z0-9]{20,40}$/),
  fc.stringMatching(/^\d{4,20}$/),
  fc.stringMatching(/^(?:token|phone|user_id|q)[=:] ?[\w ]{1,12}$/),
  fc.string({ unit: 'binary' }),
  fc.emailAddress(),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);
const { value: values } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    texts,
    fc.integer(),
    fc.maxSafeInteger(),
    fc.constant(null),
    texts.map((text) => JSON.stringify({ text, token: text })),
    texts.map((text) => btoa(encodeURIComponent(JSON.stringify({ token: text })))),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(names, tie('value'), { maxKeys: 4 }),
  ),
}));
const fields = fc.array(fc.tuple(names, texts), { maxLength: 4 });
const exchanges: fc.Arbitrary<RecordedExchange> = fc
  .record({
    fields,
    path: fc.array(texts, { maxLength: 3 }),
    sent: values,
    got: values,
    text: texts,
    isJson: fc.boolean(),
  })
  .map(({ fields: given, path, sent, got, text, isJson }) => {
    const query = new URLSearchParams(given.map(([name, value]) => [name, wellFormed(value)]));
    return {
      request: {
        method: 'POST',
        target: `/${path.map((part) => encodeURIComponent(wellFormed(part))).join('/')}?${query}`,
        headers: {
          accept: text,
          'x-own': text,
          'content-type': isJson ? 'application/json' : 'application/x-www-form-urlencoded',
        },
        body: bytesOfText(isJson ? JSON.stringify(sent) : query.toString()),
      },
      response: {
        status: 200,
        headers: { location: text },
        body: isJson ? JSON.stringify(got, null, 1) : text,
      },
    };
  });

const keys = fc.uint8Array({ minLength: 32, maxLength: 32 });

/** No half of a surrogate pair can be sent. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

test('What was redacted stays the same when it is redacted again, with whatever key, and without the spec.', () => {
  fc.assert(
    fc.property(exchanges, fc.boolean(), keys, (exchange, hasSpec, key) => {
      const once = redactExchange(exchange, hasSpec ? DEMANDING : RULES, KEY).exchange;
      const twice = redactExchange(once, RULES, key);
      expect(twice.redacted).toEqual([]);
      expect(twice.exchange).toEqual(once);
    }),
    { numRuns: 1000 },
  );
});

test('JSON that was read first is redacted as one that is only searched.', () => {
  const redact = exchangeRedactor(DEMANDING, KEY);
  fc.assert(
    fc.property(exchanges, values, ({ request, response }, value) => {
      const body = JSON.stringify(value);
      const { exchange, counts, originals } = redact({ request, response: { ...response, body } });
      // With a byte order mark it is no JSON to the reader.
      const marked = redact({ request, response: { ...response, body: `\ufeff${body}` } });
      expect(marked.exchange.response.body).toBe(`\ufeff${exchange.response.body}`);
      expect([marked.counts, marked.originals]).toEqual([counts, originals]);
    }),
    { numRuns: 300 },
  );
});

test('What an exchange comes to does not depend on those that were redacted before it.', () => {
  fc.assert(
    fc.property(fc.array(exchanges, { minLength: 2, maxLength: 5 }), fc.boolean(), (list, isRedacted) => {
      const redact = exchangeRedactor(DEMANDING, KEY);
      const marked = list.map((one, index) =>
        isRedacted && index % 2 === 0 ? { ...one, redacted: 'k' } : one,
      );
      for (const exchange of [...marked, ...marked]) {
        expect(redact(exchange)).toEqual(redactExchange(exchange, DEMANDING, KEY));
      }
    }),
  );
});

test('JSON stays JSON with the same members, types and numbers of digits.', () => {
  fc.assert(
    fc.property(values, (value) => {
      const body = JSON.stringify(value);
      const { exchange } = redactExchange(
        {
          request: { method: 'GET', target: '/', headers: {}, body: undefined },
          response: { status: 200, headers: {}, body },
        },
        RULES,
        KEY,
      );
      expect(outline(JSON.parse(String(exchange.response.body)))).toEqual(outline(JSON.parse(body)));
    }),
    { numRuns: 1000 },
  );
});

/** Everything of a value but its characters: the length of a text that holds no encoded one, and the digits of a number. */
function outline(value: JsonValue): unknown {
  if (typeof value === 'number') return String(Math.abs(value)).replaceAll(/\d/g, '0').length;
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return value.map(outline);
  if (value === null || typeof value !== 'object') return value;
  return Object.values(value).map(outline);
}

const PROVIDERS = ['eiotclub', 'smartproxy', 'yunshop', 'tibiot'];
const specs = await Promise.all(
  PROVIDERS.map(async (id) => {
    const { table } = await loadSpec(join(import.meta.dirname, '../../../specs', id, 'openapi.yaml'));
    return [id, compileSpec(table)] as const;
  }),
);

describe.each(specs)('A redacted exchange of %s still conforms:', (_, spec) => {
  test.each(spec.table.operations.map((operation) => [operation.id, operation] as const))(
    '%s',
    (_id, operation) => {
      for (let seed = 0; seed < 30; seed += 1) {
        const exchange = sampleExchange(spec, operation, seed);
        expect(violationsIn(spec, operation, exchange)).toEqual([]);
        const { exchange: redacted } = redactExchange(exchange, RULES, KEY);
        expect(violationsIn(spec, operation, redacted)).toEqual([]);
      }
    },
  );
});

function sampleExchange(spec: CompiledSpec, operation: Operation, seed: number): RecordedExchange {
  const random = createKeyedRandom(seed, operation.id);
  const type = operation.responses[0]?.content[0];
  const body = sampleSchema(spec, type?.schema ?? '', random.under('response'), { examples: seed % 2 === 0 });
  const request = sampleRequest(spec, operation, random);
  return {
    request,
    response: { status: 200, headers: { 'content-type': type?.type ?? '' }, body: JSON.stringify(body) },
  };
}

function violationsIn(
  spec: CompiledSpec,
  { responses, requestBody, parameters }: Operation,
  exchange: RecordedExchange,
) {
  const sent = textOfBody(exchange.request.body) ?? '';
  const query = new Map(parseTarget(exchange.request.target).query);
  const sides = [
    [requestBody?.content[0]?.schema, sent],
    [responses[0]?.content[0]?.schema, textOfBody(exchange.response.body) ?? ''],
  ] as const;
  const bodies = sides.flatMap(([schema, text]) =>
    schema === undefined || text === '' ? [] : violationsOf(spec, schema, JSON.parse(text)),
  );
  const values = parameters.flatMap(({ name, schema }) => {
    const value = query.get(name);
    const isNumber = value !== undefined && value !== '' && !Number.isNaN(Number(value));
    const readings = value === undefined ? [] : [value, ...(isNumber ? [Number(value)] : [])];
    const found = readings.map((reading) => violationsOf(spec, schema, reading));
    return found.length === 0 || found.some((violations) => violations.length === 0) ? [] : found.flat();
  });
  return [...bodies, ...values];
}
