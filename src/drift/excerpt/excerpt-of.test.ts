import { expect, test } from 'vitest';
import { bytesOfText } from '../../exchange/body-text.ts';
import type { JsonObject, JsonValue } from '../../json/json-value.ts';
import { collectFindings } from '../collect-findings.ts';
import type { Finding, FindingCode } from '../finding.ts';
import {
  answer,
  checkOf,
  deviationsOf,
  get,
  goodPool,
  judged,
  listPools,
  type Sample,
  spec,
  success,
} from '../pools.fixture.ts';
import type { Excerpt } from './excerpt.ts';
import { excerptOf } from './excerpt-of.ts';
import { sourceOf } from './excerpt-source.ts';
import { seenExcerpt } from './seen-excerpt.ts';

const tables = new Map([['pools', spec.table]]);

function findingsIn(sample: Sample): readonly Finding[] {
  return collectFindings(deviationsOf({ isHarmless: true, ...sample }), tables);
}

function shown(sample: Sample, code: FindingCode): Excerpt | undefined {
  return findingsIn(sample).find((finding) => finding.code === code)?.excerpt;
}

function listed(...data: JsonValue[]): Sample {
  return { request: listPools, response: success(...data) };
}

function text(body: string | Uint8Array, type: string = 'application/json'): Sample {
  return { request: listPools, response: { status: 200, headers: { 'content-type': type }, body } };
}

test('A member is shown with its neighbours, at the index of the item that deviates first.', () => {
  const pool = {
    id: 2,
    name: 'b',
    kind: 'a',
    created: '2026-01-01',
    count: 1,
    state: 7,
    labels: [],
    price: '1',
  };
  expect(shown(listed(goodPool, pool), 'enum-value-unknown')).toEqual({
    pointer: '/data/1/state',
    lines: [
      '{',
      '  …',
      '  "kind": "a",',
      '  "created": "2026-01-01",',
      '  "count": 1,',
      '  "state": 7,',
      '  "labels": [],',
      '  "price": "1"',
      '}',
    ],
    marked: 5,
  });
});

test('Of a missing property the beginning of its object is marked.', () => {
  expect(shown(listed({ id: 1, kind: 'a' }), 'property-missing')).toEqual({
    pointer: '/data/0/state',
    lines: ['{', '  "id": 1,', '  "kind": "a"', '}'],
    marked: 0,
  });
});

test('An item is shown among the others, and a property that is forbidden in its object.', () => {
  expect(shown(listed({ ...goodPool, labels: [true, null] }, 3), 'type-changed')).toEqual({
    pointer: '/data/1',
    lines: ['[', '  {"id": 1, "state": 0, "labels": [true, null]},', '  3', ']'],
    marked: 2,
  });
  const owned = { ...goodPool, owner: { name: 'a', age: 3 } };
  expect(shown(listed(owned), 'property-forbidden')).toMatchObject({
    pointer: '/data/0/owner/age',
    marked: 2,
  });
});

test('A body that is wrong as a whole is shown from its beginning.', () => {
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`m${index}`, index]));
  const sample = { request: listPools, response: answer([many]) };
  expect(shown(sample, 'type-changed')).toEqual({
    pointer: '',
    lines: ['[', `  {${[0, 1, 2, 3, 4, 5, 6, 7].map((at) => `"m${at}": ${at}`).join(', ')}, …}`, ']'],
    marked: 0,
  });
  expect(shown({ request: listPools, response: answer('no') }, 'type-changed')).toEqual({
    pointer: '',
    lines: ['"no"'],
    marked: 0,
  });
});

test('Whatever was received, an excerpt is small.', () => {
  const long = 'word '.repeat(1000);
  const names = Array.from({ length: 60 }, (_, index) => [
    `${'n'.repeat(100)}${index}`,
    { [long]: [[long], long] },
  ]);
  const pool = { ...Object.fromEntries(names), state: 7, id: Array.from({ length: 1000 }, () => ({ long })) };
  for (const { excerpt } of findingsIn(listed(pool))) {
    expect(excerpt?.lines.length).toBeLessThanOrEqual(15);
    for (const line of excerpt?.lines ?? []) expect(line.length).toBeLessThanOrEqual(140);
  }
  const cutOff = `{"a": "${long}${long}`;
  for (const line of shown(text(cutOff), 'body-unreadable')?.lines ?? [])
    expect(line.length).toBeLessThan(123);
});

test('A number is shown with all the digits that it was written with.', () => {
  const body = '{"code":"200","data":[{"id":1,"state":0,"since":9007199254740993123}]}';
  expect(shown(text(body), 'integer-unsafe')?.lines).toContain('  "since": 9007199254740993123');
});

test('What is sent is shown of a request.', () => {
  const request = { ...listPools, body: bytesOfText('{"page":"1","size":500}') };
  const findings = findingsIn({ request, response: success(goodPool) });
  expect(findings.map(({ code, excerpt }) => [code, excerpt?.pointer, excerpt?.marked])).toEqual([
    ['limit-exceeded', '/size', 2],
    ['numeric-string', '/page', 1],
  ]);
});

test('A text that is no JSON is shown where it goes wrong.', () => {
  const lines = ['{', ' "code": "200",', ' "data": [', '  {"id": 1, "id": 2}', ' ],', ' "more": 1', '}'];
  expect(shown(text(lines.join('\r\n')), 'body-unreadable')).toEqual({ lines: lines.slice(0, 6), marked: 3 });
  const wide = `{"code":"200","data":[${'{"id":1,"state":0},'.repeat(50)}oops]}`;
  expect(shown(text(wide), 'body-unreadable')?.lines[0]).toMatch(/^….*"state":0\},oops\]\}$/);
  const cutOff = '{"code":"200","data":[{"id":1,"state';
  expect(shown(text(cutOff), 'body-unreadable')).toEqual({ lines: [cutOff], marked: 0 });
});

test('Bytes that are no text are shown where the first of them stands.', () => {
  const bytes = Uint8Array.from([...bytesOfText('{\n"code": "'), 0xff, ...bytesOfText('"}')]);
  expect(shown(text(bytes), 'body-unreadable')).toEqual({ lines: ['{', '"code": "\uFFFD"}'], marked: 1 });
});

test('Another status is shown with what was asked and how the answer begins.', () => {
  const recorded = { request: listPools, response: success(goodPool) };
  const response = answer({ error: 'no such page' }, 404);
  expect(shown({ request: listPools, response, recorded }, 'status-changed')).toEqual({
    lines: ['POST /pools', '404', '{"error":"no such page"}'],
    marked: 1,
  });
});

test('A header is shown by its line, and another media type with what came under it.', () => {
  expect(shown(text('<p>\n\nno</p>', 'text/html'), 'media-type-changed')).toEqual({
    lines: ['POST /pools', '200', 'content-type: text/html', '<p>', 'no</p>'],
    marked: 2,
  });
  const response = { status: 200, headers: { 'x-total': '1', location: '/next?key=1' }, body: '' };
  const sample = { request: get('/pools/export'), response };
  expect(shown(sample, 'header-undocumented')?.lines).toEqual([
    'GET /pools/export',
    '200',
    'location: /next',
  ]);
  const none = { ...sample, response: { ...response, headers: {} } };
  expect(shown(none, 'header-missing')).toEqual({ lines: ['GET /pools/export', '200'], marked: 1 });
});

test('A parameter and an unknown operation are shown by the line of the request.', () => {
  const response = answer({ ...goodPool });
  const request = get('/pools/1?page=0&app_key=abc&%=1', { 'x-tenant': 'acme' });
  expect(shown({ request, response }, 'limit-exceeded')).toEqual({
    lines: ['GET /pools/1?page=0&app_key=***&%=1'],
    marked: 0,
  });
  const tenant = { request: get('/pools/1', { 'x-tenant': 'a' }), response };
  expect(shown(tenant, 'limit-exceeded')).toEqual({ lines: ['GET /pools/1', 'x-tenant: x'], marked: 1 });
  expect(shown({ request: get('/nothing'), response }, 'operation-undocumented')?.lines).toEqual([
    'GET /nothing',
  ]);
});

test('What several exchanges show together is shown where the first of them has it.', () => {
  const found = (answered: readonly JsonObject[], recorded: JsonObject, code: FindingCode) =>
    judged({ answered, recorded: [recorded] }).find((finding) => finding.code === code)?.excerpt;
  expect(found([goodPool, { ...goodPool, extra: 1 }], goodPool, 'property-undocumented')).toEqual({
    pointer: '/data/0/extra',
    lines: ['{', '  "id": 1,', '  "state": 0,', '  "extra": 1', '}'],
    marked: 3,
  });
  expect(found([goodPool], { ...goodPool, kind: 'a' }, 'property-vanished')).toEqual({
    pointer: '/data/0/kind',
    lines: ['{', '  "id": 1,', '  "state": 0', '}'],
    marked: 0,
  });
  expect(found([goodPool], goodPool, 'property-unconfirmed')).toBeUndefined();
});

test('Of bodies that each have something new only the first are kept to be shown.', () => {
  const answered = Array.from({ length: 20 }, (_, index) => ({ ...goodPool, [`new${index}`]: index }));
  const findings = judged({ answered }).filter(({ code }) => code === 'property-undocumented');
  expect(findings.length).toBe(20);
  expect(findings.filter(({ excerpt }) => excerpt !== undefined).length).toBe(4);
});

test('Secrets are in no excerpt: neither those of the provider nor what looks like one, readable or not.', () => {
  const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';
  const pool = {
    id: 'x',
    state: 0,
    app_key: 'abcd',
    price: jwt,
    extras: { password: 'open sesame', app_key: [1] },
  };
  const body = JSON.stringify({ code: '200', data: [pool, { ...pool, app_key: { deep: 'abcd' } }] });
  const samples: readonly Sample[] = [
    text(body),
    text(body.slice(0, -2)),
    text(body.slice(0, body.indexOf('bcd"') + 2)),
    text(`app_key=abcd&note=${jwt}`, 'text/plain'),
    { request: get(`/unknown?app_key=abcd&note=${jwt}`), response: answer(pool) },
  ];
  for (const sample of samples) {
    const findings = findingsIn(sample);
    expect(findings.length).toBeGreaterThan(0);
    for (const { excerpt } of findings) {
      expect(excerpt).toBeDefined();
      expect(JSON.stringify(excerpt)).not.toMatch(/ab(?:c|"|…)|sesame|dozjgNry/);
    }
  }
});

test('Identifiers of persons and cards are pseudonyms, unless they are of nobody.', () => {
  const sample = listed({ ...goodPool, state: 7, labels: [{ iccid: '8988308650104486856' }] });
  const linesOf = (isHarmless: boolean) =>
    shown({ ...sample, isHarmless }, 'enum-value-unknown')?.lines.join('');
  expect(linesOf(true)).toContain('"iccid": "8988308650104486856"');
  expect(linesOf(false)).toMatch(/"iccid": "898830\d{13}"/);
  expect(linesOf(false)).not.toContain('8988308650104486856');
});

test('What a mask takes out is in no excerpt, not even in part, nor as a number.', () => {
  const mask = (text: string) => text.replaceAll('770012345', '***').replace(/77001…$/, '***…');
  const shownAt = (sample: Sample, code: FindingCode, at?: string) =>
    excerptOf(
      { ...sourceOf(checkOf({ isHarmless: true, ...sample }), 'response'), mask },
      { code, pointer: '', ...(at === undefined ? {} : { find: () => at }) },
    )?.lines.join('\n');
  const pool = { [`a770012345`]: `${'.'.repeat(55)}770012345`, state: 770012345, count: 7700123450 };
  const seen = shownAt(listed(pool), 'type-changed', '/data/0/state');
  expect(seen).toContain(`"a***": "${'.'.repeat(55)}***"`);
  expect(seen).toContain('"state": "***"');
  expect(seen).toContain('"count": 7700123450');
  expect(shownAt(text('{"a": "77001'), 'body-unreadable')).toBe('{"a": "***');
  const status = { request: get('/a/770012345'), response: { ...answer({}), body: 'no 770012345' } };
  expect(shownAt(status, 'status-changed')).toBe('GET /a/***\n200\nno ***');
});

test('There is no excerpt of a place that is not there, nor of a body that cannot be read.', () => {
  const source = sourceOf(checkOf(listed(goodPool)), 'response');
  const place = { code: 'type-changed', pointer: '' } as const;
  expect(excerptOf(source, { ...place, find: () => '/data/7/state/deep' })).toBeUndefined();
  expect(excerptOf(source, { ...place, find: () => undefined })).toBeUndefined();
  const unreadable = sourceOf(checkOf(text('{')), 'response');
  expect(excerptOf(unreadable, { ...place, find: () => '' })).toBeUndefined();
  const empty = sourceOf(checkOf({ request: get('/pools'), response: answer(1) }), 'request');
  expect(excerptOf(empty, { ...place, code: 'body-unreadable' })).toEqual({ lines: [''], marked: 0 });
});

test('A header that is secret is shown by its name alone.', () => {
  const sample = { request: get('/pools/1', { app_key: 'abcdefgh' }), response: answer(1) };
  const source = sourceOf(checkOf(sample), 'request');
  expect(excerptOf(source, { code: 'limit-exceeded', pointer: '/header/app_key' })).toEqual({
    lines: ['GET /pools/1', 'app_key: ***'],
    marked: 1,
  });
});

test('Where a name was masked its place is not found again, and nothing is shown.', () => {
  const source = sourceOf(checkOf(listed(goodPool)), 'response');
  for (const code of ['property-vanished', 'property-undocumented'] as const)
    expect(seenExcerpt(source, { code, pointer: '/data/*/a/***' })).toBeUndefined();
});
