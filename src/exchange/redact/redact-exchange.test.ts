import { expect, test } from 'vitest';
import { readJson } from '../../json/read-json.ts';
import { bytesOfText, textOfBody } from '../body-text.ts';
import { hasLuhnCheckDigit } from '../luhn.ts';
import type { RecordedExchange } from '../recording.ts';
import { exchangeRedactor, redactExchange } from './redact-exchange.ts';
import { GENERAL_RULES, type RedactionRules } from './redaction-rules.ts';

const KEY = new Uint8Array(32).fill(7);

interface Given {
  readonly target?: string;
  readonly requestHeaders?: Readonly<Record<string, string>>;
  readonly request?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly response?: string | Uint8Array;
  readonly redacted?: string;
}

function exchange({
  target = '/',
  requestHeaders = {},
  request,
  headers = {},
  response = '',
  redacted,
}: Given): RecordedExchange {
  return {
    request: {
      ...{ method: 'POST', target, headers: requestHeaders },
      body: request === undefined ? undefined : bytesOfText(request),
    },
    response: { status: 200, headers, body: response },
    ...(redacted === undefined ? {} : { redacted }),
  };
}

function redact(given: Given, rules: Partial<RedactionRules> = {}, key: Uint8Array = KEY) {
  return redactExchange(exchange(given), { ...GENERAL_RULES, ...rules }, key);
}

/** The text of a response body after redaction. */
function answer(
  response: string,
  rules: Partial<RedactionRules> = {},
  headers: Given['headers'] = {},
): string {
  return textOfBody(redact({ response, headers }, rules).exchange.response.body) ?? 'no text';
}

function json(value: unknown, rules: Partial<RedactionRules> = {}): unknown {
  return JSON.parse(answer(JSON.stringify(value), rules));
}

test('A header that is not on the list loses its value, and one that is keeps it.', () => {
  const { exchange: redacted } = redact({
    requestHeaders: { authorization: 'Bearer abcXYZ123', accept: 'text/plain', 'x-my-own': 'anything' },
    headers: {
      'set-cookie': 'sid=1',
      'retry-after': '30',
      location: 'https://a.example/cb?code=1&token=k3y',
    },
  });
  expect(redacted.request.headers).toEqual({
    authorization: 'Bearer xxxxxxxxx',
    accept: 'text/plain',
    'x-my-own': 'xxxxxxxx',
  });
  expect(redacted.response.headers).toEqual({
    'set-cookie': 'xxxxx',
    'retry-after': '30',
    location: 'https://a.example/cb?code=1&token=xxx',
  });
});

test.each([
  ['password', 'hunter2!'],
  ['userPassword', 'hunter2!'],
  ['access_token', 'abc.def'],
  ['appSecret', 'é😀 x'],
  ['sign', 'abcdefgh'],
  ['X-Api-Key', 'a'],
  ['密码', 'qwerty'],
])('The value of a field called %s is a secret in JSON, a form, a query and text.', (name, value) => {
  const hidden = 'x'.repeat(Array.from(value).length);
  expect(json({ a: [{ [name]: value }] })).toEqual({
    a: [{ [name]: value.includes(' ') ? 'xx x' : hidden }],
  });
  const form = new URLSearchParams({ page: '1', [name]: value }).toString();
  const { request } = redact({
    target: `/?${form}`,
    request: form,
    requestHeaders: { 'content-type': 'application/x-www-form-urlencoded' },
  }).exchange;
  for (const text of [request.target.slice(2), textOfBody(request.body) ?? '']) {
    expect(new URLSearchParams(text).get(name)).toBe(value.includes(' ') ? 'xx x' : hidden);
  }
  if (!value.includes(' '))
    expect(answer(`failed: ${name}="${value}" is wrong`)).toBe(`failed: ${name}="${hidden}" is wrong`);
});

test.each([
  {
    need_password: 1,
    passwordRequired: true,
    total_tokens: 1500,
    tokens: 1500,
    token_type: 'Bearer',
    next_page_token: 'b',
  },
  {
    design: 'round',
    signal: 'strong',
    authors: ['A'],
    passed: 3,
    expires_in: 3600,
    key: 'value',
    pin: null,
    token: '',
  },
  { order_no: 'P20260101131218970268', trace_id: '05ecccdd859bc073f8bec576163da337', bytes: 17179869184 },
  {
    at: '2026-11-22T00:00:00.000+08:00',
    unix: 1700000000,
    ms: '1700000000000',
    ip: '192.168.100.200',
    v: '1.22.333-beta',
  },
  {
    uuid: '123e4567-e89b-12d3-a456-426614174000',
    url: 'https://a.example/v1/addons/yun_shop/api.php?page=2&size=10',
  },
  { mobile: 'China Mobile', phone: '', sim: 2, member_id: 0, message: 'invalid token: expired' },
])('Ordinary values such as %j are left as they are.', (value) => {
  expect(json(value)).toEqual(value);
});

test('Secrets and published values of a provider are known by its own list.', () => {
  const rules = { secrets: ['uKey'], published: ['mock-key'] };
  expect(json({ ukey: 'abcd', UKEY: { deep: ['abcd', 77] }, apikey: 'mock-key' }, rules)).toEqual({
    ...{ ukey: 'xxxx', UKEY: { deep: ['xxxx', 10] }, apikey: 'mock-key' },
  });
  expect(redact({ requestHeaders: { ukey: 'abcd' } }, rules).counts).toEqual({ 'provider secret': 1 });
});

test('Parameters in the path have the names of the template.', () => {
  const { exchange: redacted } = redact(
    { target: '/v1/cards/8986/token/abc?x=1' },
    { paths: ['/cards/{token}/token/{id}'] },
  );
  expect(redacted.request.target).toBe('/v1/cards/0000/token/abc?x=1');
  expect(redact({ target: '/token/xyz123' }).exchange.request.target).toBe('/token/xxxxxx');
  expect(redact({ target: '/oauth/token/refresh' }).exchange.request.target).toBe('/oauth/token/refresh');
});

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-DEF_123';

test.each([
  ['a JWT', JWT, 'JWT'],
  ['a long random string', 'q7WmZ2xK9vB4nT1sYc8RdLf5', 'long random string'],
  ['a long hexadecimal string', '9f86d081884c7d659a2feaa0c55ad015', 'long random string'],
  ['a known format', 'ghp_aB3dE6fG9hJ2kL5mN8pQ1rS4tU7v', 'known key format'],
  ['a scheme', 'Basic dXNlcjpwYXNz', 'authorization scheme'],
  ['a URL with a password', 'https://user:pa55@db.example/x', 'credentials in a URL'],
  ['a private key', '-----BEGIN PRIVATE KEY-----\nMIIBVgIBADAN\n-----END PRIVATE KEY-----', 'private key'],
])('%s is a secret wherever it stands.', (_, secret, rule) => {
  for (const text of [secret, `see ${secret} there`]) {
    const { exchange: redacted, counts } = redact({ response: JSON.stringify({ note: text }) });
    expect(counts).toEqual({ [rule]: 1 });
    expect(String(redacted.response.body)).toHaveLength(JSON.stringify({ note: text }).length);
    expect(String(redacted.response.body)).not.toMatch(/abc-DEF|q7Wm|9f86|aB3d|dXNl|pa55|MIIB/);
  }
});

test.each([
  ['an ICCID', '89860119870100000012', 'ICCID'],
  ['an IMSI', '460040006761418', 'IMSI'],
  ['an IMEI', '490154203237518', 'IMEI'],
  ['a payment card', '4111111111111111', 'payment card number'],
  ['a payment card in groups', '4111 1111 1111 1111', 'payment card number'],
  ['a telephone number', '+49 151 23456789', 'telephone number'],
  ['a mobile number', '13800138000', 'telephone number'],
  ['an e-mail address', 'Jane.Doe@shop.example', 'e-mail address'],
])('%s becomes another one of the same form, with a way back.', (_, original, rule) => {
  const {
    exchange: redacted,
    counts,
    originals,
  } = redact({ response: JSON.stringify([`it is ${original}.`]) });
  const [text] = JSON.parse(String(redacted.response.body));
  const pseudonym = text.slice('it is '.length, -1);
  expect(counts).toEqual({ [rule]: 1 });
  expect(pseudonym).not.toBe(original);
  expect(pseudonym.replaceAll(/\d/g, '0').replaceAll(/[a-z]/g, 'a').replaceAll(/[A-Z]/g, 'A')).toBe(
    original.replaceAll(/\d/g, '0').replaceAll(/[a-z]/g, 'a').replaceAll(/[A-Z]/g, 'A'),
  );
  const digits = original.replaceAll(/\D/g, '');
  if (digits.length >= 13)
    expect(hasLuhnCheckDigit(pseudonym.replaceAll(/\D/g, ''))).toBe(hasLuhnCheckDigit(digits));
  expect(originals.get(pseudonym)).toBe(original);
  expect(redacted.redacted).toMatch(/^[\da-f]{12}$/);
});

test('The same identifier is the same pseudonym in a path, a number, a string, a name and a list.', () => {
  const iccid = '89860119870100000012';
  const { exchange: redacted } = redact({
    target: `/cards/${iccid}?iccid=${iccid}`,
    response: `{"iccid":${iccid},"list":"${iccid},${iccid}","by":{"${iccid}":1},"text":"card ${iccid}","in":"{\\"sim\\":\\"${iccid}\\"}"}`,
  });
  const found = `${redacted.request.target} ${redacted.response.body}`.match(/89\d{18}/g) ?? [];
  expect(found).toHaveLength(8);
  expect(new Set(found).size).toBe(1);
  expect(found).not.toContain(iccid);
});

test('A number keeps every digit of a literal that no double holds, and its layout.', () => {
  const text = '{ "iccid" : 89860119870100000012 ,\r\n\t"n":1.50, "other": 12345678901234567890 }';
  const written = answer(text);
  expect(written).toMatch(/^\{ "iccid" : 89860\d{15} ,\r\n\t"n":1\.50, "other": 12345678901234567890 \}$/);
  expect(readJson(written)).toMatchObject({ ok: true });
});

test('A secret that a name gave away is found where its name says nothing.', () => {
  const { exchange: redacted, counts } = redact({
    request: '{"appkey":"k3y-of-mine","phone":"4915112345678"}',
    response: '{"message":"k3y-of-mine is not valid for 4915112345678","n":4915112345678}',
  });
  expect(String(redacted.response.body)).not.toMatch(/k3y-of-mine|4915112345678/);
  expect(counts).toEqual({
    ...{
      'secret field': 1,
      'identifier field': 1,
      'secret seen elsewhere': 1,
      'identifier seen elsewhere': 2,
    },
  });
});

test('JSON is looked for in the strings of JSON and in base64, which keep their form.', () => {
  const inner = { token: 'xyz123', list: [{ password: 'x1' }] };
  const urlSafe = btoa(JSON.stringify({ secret: 'z?>y1' }))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  const written = json({
    text: JSON.stringify(inner),
    base64: btoa(JSON.stringify(inner)),
    urlSafe,
  }) as Record<string, string>;
  const hidden = { token: 'xxxxxx', list: [{ password: 'xx' }] };
  expect(JSON.parse(written['text'] ?? '')).toEqual(hidden);
  expect(JSON.parse(atob(written['base64'] ?? ''))).toEqual(hidden);
  expect(JSON.parse(atob(written['urlSafe'] ?? ''))).toEqual({ secret: 'xxxxx' });
});

test.each([
  ['without padding', ''],
  ['with padding', '=='],
])('Base64 of the alphabet for URLs stays in that alphabet, %s.', (_, padding) => {
  const packed = (token: string) =>
    btoa(`page=1&q=>>>???&token=${token}`).replaceAll('+', '-').replaceAll('/', '_').replace('==', padding);
  expect(packed('h1dden')).toMatch(/_/);
  expect(json({ raw: packed('h1dden') })).toEqual({ raw: packed('xxxxxx') });
});

test.each([
  [
    'a list of named values',
    '[{"name":"password","value":"h1dden"}]',
    '[{"name":"password","value":"xxxxxx"}]',
    '',
  ],
  [
    'XML',
    '<a><Password>h1dden</Password><b token="h1dden"/></a>',
    '<a><Password>xxxxxx</Password><b token="xxxxxx"/></a>',
    'application/xml',
  ],
  [
    'parts',
    '--b\r\ncontent-disposition: form-data; name="password"\r\n\r\nh1dden\r\n--b--',
    '--b\r\ncontent-disposition: form-data; name="password"\r\n\r\nxxxxxx\r\n--b--',
    'multipart/form-data; boundary=b',
  ],
  [
    'a part that is JSON, and the name of a file',
    '--b\r\ncontent-disposition: form-data; name="meta"; filename="a.b@c.example"\r\ncontent-type: application/json\r\n\r\n{"password":"h1dden"}\r\n--b--',
    '--b\r\ncontent-disposition: form-data; name="meta"; filename="',
    'multipart/form-data; boundary=b',
  ],
  ['a form in a text', '{"raw":"page=1&token=h1dden"}', '{"raw":"page=1&token=xxxxxx"}', 'application/json'],
  [
    'a form in base64',
    JSON.stringify({ raw: btoa('page=1&token=h1dden') }),
    JSON.stringify({ raw: btoa('page=1&token=xxxxxx') }),
    'application/json',
  ],
  [
    'lines',
    '{"token":"h1dden"}\ndata: {"token":"h1dden"}\n\nfrom h1@a.example',
    '{"token":"xxxxxx"}\ndata: {"token":"xxxxxx"}\n\nfrom ',
    '',
  ],
  ['JSON that breaks off', '{"password":"h1d den","a":[', '{"password":"xxx xxx","a":[', 'application/json'],
])('Secrets are found in %s.', (_, text, expected, type) => {
  expect(answer(text, {}, { 'content-type': type }).slice(0, expected.length)).toBe(expected);
  expect(answer(text, {}, { 'content-type': type })).toHaveLength(text.length);
});

test('Bytes that are no text keep all but what was found in between.', () => {
  const bytes = Uint8Array.from([0xff, 0xfe, ...bytesOfText(' token=xyz123 '), 0x00, 0x80]);
  const { body } = redact({ response: bytes }).exchange.response;
  expect(body).toEqual(Uint8Array.from([0xff, 0xfe, ...bytesOfText(' token=xxxxxx '), 0x00, 0x80]));
  const plain = Uint8Array.from([0xff, 0xd8, 0x00]);
  expect(redact({ response: plain }).exchange.response.body).toBe(plain);
});

test('A content length that was right stays right, and a wrong one stays as it is.', () => {
  const response = '{"password":"ü"}';
  expect(redact({ response, headers: { 'content-length': '17' } }).exchange.response.headers).toEqual({
    'content-length': '16',
  });
  expect(redact({ response, headers: { 'content-length': '9' } }).exchange.response.headers).toEqual({
    'content-length': '9',
  });
});

test('An exchange without anything to hide is the same, and is not marked.', () => {
  const given = { target: '/a?b=1', requestHeaders: { accept: '*/*' }, response: '{"total":3}' };
  expect(redact(given)).toEqual({
    exchange: exchange(given),
    counts: {},
    redacted: [],
    originals: new Map(),
    responseReading: { ok: true, value: { total: 3 }, literals: new Map() },
  });
});

test('What the response was read as is given on only where it is what was read.', () => {
  expect(redact({ response: '{"token":"h1dden"}' }).responseReading).toBeUndefined();
  expect(redact({ response: 'plain' }).responseReading).toBeUndefined();
  expect(redact({ response: '[1' }).responseReading).toMatchObject({ ok: false });
});

test('A value that a sibling names is redacted by that name, whatever was seen before.', () => {
  const list = (name: string) => `[{"name":"${name}","value":"h1dden"},{"value":"h1dden"}]`;
  const own = exchangeRedactor(GENERAL_RULES, KEY);
  const bodyOf = (response: string) => own(exchange({ response })).exchange.response.body;
  expect(bodyOf(list('note'))).toBe(list('note'));
  expect(bodyOf(list('token'))).toBe(list('token').replaceAll('h1dden', 'xxxxxx'));
});

test('Of an exchange that is marked the identifiers are left, and secrets are still found.', () => {
  const response = '{"iccid":"89860119870100000012","token":"h1dden"}';
  const { exchange: redacted, originals } = redact({ response, redacted: 'of another key' });
  expect(redacted.response.body).toBe('{"iccid":"89860119870100000012","token":"xxxxxx"}');
  expect(redacted.redacted).toBe('of another key');
  expect(originals.size).toBe(0);
});

test('Another key gives other pseudonyms, and places and counts tell no value.', () => {
  const given = { response: '{"by":{"89860119870100000012":{"iccid":"89860119870100000012"}}}' };
  const first = redact(given);
  expect(redact(given).exchange).toEqual(first.exchange);
  expect(redact(given, {}, new Uint8Array(32)).exchange.response.body).not.toBe(first.exchange.response.body);
  expect(JSON.stringify([first.redacted, first.counts])).not.toContain('8986');
});

test('The boundary of a form stays the same in its media type and in its body.', () => {
  const boundary = '----WebKitFormBoundary7MA4YWxkTrZu0gW';
  const body = `--${boundary}\r\nContent-Disposition: form-data; name="token"\r\n\r\nh1dden\r\n--${boundary}--\r\n`;
  const type = `multipart/form-data; boundary=${boundary}`;
  const { request } = redact({ request: body, requestHeaders: { 'content-type': type } }).exchange;
  expect(request.headers['content-type']).toBe(type);
  expect(textOfBody(request.body)).toBe(body.replace('h1dden', 'xxxxxx'));
});

test.each([
  ['a field of spaces', JSON.stringify({ phone: `12345${' '.repeat(100_000)}!` }), 'application/json'],
  ['parts without an end', 'name="a"\r\nb\r\n'.repeat(20_000), 'multipart/form-data'],
  [
    'parts without a boundary',
    `--b\r\n${'name="a"; \r\n\r\n'.repeat(20_000)}`,
    'multipart/form-data; boundary=c',
  ],
  ['brackets', '{"a":1}}}}'.repeat(20_000), 'text/plain'],
  ['quotes', 'token="'.repeat(5000), 'text/plain'],
  ['addresses', 'a@'.repeat(50_000), 'text/plain'],
  ['tags', '<a '.repeat(50_000), 'text/html'],
  ['digits', '4 1-'.repeat(50_000), 'text/plain'],
  ['a name without an end', JSON.stringify({ ['arr'.repeat(30_000)]: 'x' }), 'application/json'],
])('The time it takes does not grow out of bounds with %s.', (_, text, type) => {
  expect(answer(text, {}, { 'content-type': type })).toHaveLength(text.length);
});

test('Base64 without a secret in it stays as it is spelled.', () => {
  const value = { raw: btoa(JSON.stringify({ page: 1, size: [10, 20] })), form: btoa('page=1&size=20') };
  expect(json(value)).toEqual(value);
});

test('JSON in JSON is looked into eight times, and deeper down a text is still searched as one.', () => {
  let text = JSON.stringify({ blob: btoa('page=1&token=h1dden'), list: 'page=1&token=h1dden' });
  for (let depth = 0; depth < 8; depth += 1) text = JSON.stringify({ text });
  let written: unknown = json({ text });
  for (let depth = 0; depth < 9; depth += 1) written = JSON.parse((written as { text: string }).text);
  expect(written).toMatchObject({ list: 'page=1&token=xxxxxx' });
});

test('A list of numbers keeps what is none of anybody.', () => {
  const { phone } = json({ phone: '4915112345678,12' }) as Record<string, string>;
  expect(phone).toMatch(/^(?!4915112345678)\d{13},12$/);
});

test('A query keeps its commas as they were, and a name that is a number of somebody is hidden.', () => {
  const iccid = '89860119870100000012';
  const { target } = redact({ target: `/?iccid=${iccid},${iccid}&${iccid}=1` }).exchange.request;
  const [, first = '', second, name] = /^\/\?iccid=(\d{20}),(\d{20})&(\d{20})=1$/.exec(target) ?? [];
  expect(first).not.toBe(iccid);
  expect([second, name]).toEqual([first, first]);
  const { target: encoded } = redact({ target: `/?iccid=${iccid}%2C${iccid}` }).exchange.request;
  expect(encoded).toBe(`/?iccid=${first}%2C${first}`);
});

test('A path template that is longer than the path, or fits otherwise, says nothing of it.', () => {
  const paths = ['/a/b/c/d/{token}', '/zones/{token}', '/cards/{token}'];
  expect(redact({ target: '/cards/8986' }, { paths }).exchange.request.target).toBe('/cards/0000');
  expect(redact({ target: '/other/8986' }, { paths }).exchange.request.target).toBe('/other/8986');
});

test('A key over several lines of a text is hidden as one.', () => {
  const written = answer(
    'see\n-----BEGIN PRIVATE KEY-----\nMIIBVgIBADAN\nabc\n-----END PRIVATE KEY-----\nend',
  );
  expect(written).toBe('see\n-----BEGIN PRIVATE KEY-----\nxxxxxxxxxxxx\nxxx\n-----END PRIVATE KEY-----\nend');
});

test('A part of a form that is JSON is a secret as a whole under the name of one, and is read under none.', () => {
  const part = (head: string, value: string) =>
    `--b\r\ncontent-disposition: form-data${head}\r\n${value}\r\n`;
  const type = 'content-type: application/json\r\n';
  const body = (token: string, password: string) =>
    `${part(`; name="token"\r\n${type}`, token)}${part(`\r\n${type}`, `{"password":"${password}"}`)}--b--`;
  const { exchange: redacted, redacted: found } = redact({
    response: body('{"a":"b1"}', 'h1dden'),
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
  });
  expect(redacted.response.body).toBe(body('0000000000', 'xxxxxx'));
  expect(found.map(({ at }) => at)).toEqual(['response body token', 'response body /password']);
});

test('A body that is not there has no length to correct.', () => {
  const requestHeaders = { 'content-length': '0' };
  expect(redact({ requestHeaders }).exchange.request).toMatchObject({
    headers: requestHeaders,
    body: undefined,
  });
});

test('The length of a body of bytes that was right stays right.', () => {
  const response = bytesOfText('{"password":"ü"}');
  expect(redact({ response, headers: { 'content-length': '17' } }).exchange.response.headers).toEqual({
    'content-length': '16',
  });
});

test('A number that a name gave away is found in a sentence of the same exchange.', () => {
  const given = { request: '{"phone":"4915112345678"}', response: '{"message":"4915112345678 is unknown"}' };
  const { exchange: redacted, counts } = redact(given);
  expect(String(redacted.response.body)).not.toContain('4915112345678');
  expect(counts).toEqual({ 'identifier field': 1, 'identifier seen elsewhere': 1 });
});
