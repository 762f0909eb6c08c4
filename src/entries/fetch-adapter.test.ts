import { expect, test } from 'vitest';
import { bytesOfText } from '../exchange/body-text.ts';
import { startMock } from './counters.fixture.ts';

const URL_TEXT = 'https://counters.example/echo?q=x';
const echoOf = async (given: Promise<Response>) => (await given).json();

test('A URL as text, as an object, in a request or relative reaches the operation, whatever its host.', async () => {
  const { fetch } = startMock();
  const expected = { q: 'x', url: 'https://counters.example/echo', type: '', text: '' };
  for (const input of [URL_TEXT, new URL(URL_TEXT), new Request(URL_TEXT), `${URL_TEXT}#part`])
    expect(await echoOf(fetch(input))).toEqual(expected);
  expect(await echoOf(fetch('/echo'))).toMatchObject({ q: 'none', url: 'http://localhost/echo' });
});

const form = new FormData();
form.set('a', '套');
const stream = () =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(bytesOfText('{"a":'));
      controller.enqueue(bytesOfText('1}'));
      controller.close();
    },
  });

test.each<[what: string, body: () => BodyInit, type: RegExp, text: RegExp]>([
  ['a text', () => '套', /^text\/plain;charset=UTF-8$/, /^套$/],
  ['an empty text', () => '', /^text\/plain;charset=UTF-8$/, /^$/],
  ['a form', () => form, /^multipart\/form-data; boundary=/, /name="a"\r\n\r\n套\r\n/],
  [
    'parameters',
    () => new URLSearchParams({ a: '套' }),
    /^application\/x-www-form-urlencoded/,
    /^a=%E5%A5%97$/,
  ],
  ['a blob', () => new Blob(['{"a":1}'], { type: 'application/json' }), /^application\/json$/, /^\{"a":1\}$/],
  ['bytes', () => new Uint8Array([0x61, 0x62]), /^$/, /^ab$/],
  ['a stream', stream, /^$/, /^\{"a":1\}$/],
])(
  'The body may be %s, to an absolute URL, a relative one, and in a request.',
  async (_, body, type, text) => {
    const { fetch } = startMock();
    // Node wants to know that a stream is only sent; the types of the DOM do not have that member.
    const init = (): RequestInit => ({ method: 'post', body: body(), duplex: 'half' }) as RequestInit;
    for (const given of [
      fetch(URL_TEXT, init()),
      fetch('/echo', init()),
      fetch(new Request(URL_TEXT, init())),
    ]) {
      expect(await echoOf(given)).toMatchObject({
        type: expect.stringMatching(type),
        text: expect.stringMatching(text),
      });
    }
  },
);

test('Headers of the call are sent, in lower case, and name the type of the body.', async () => {
  const { fetch } = startMock();
  const headers = { 'Content-Type': 'application/json' };
  for (const given of [
    fetch(URL_TEXT, { method: 'POST', body: '{}', headers }),
    fetch(URL_TEXT, { method: 'POST', body: '{}', headers: new Headers(headers) }),
    fetch(new Request(URL_TEXT, { method: 'POST', body: '{}' }), { headers }),
  ])
    expect(await echoOf(given)).toMatchObject({ type: 'application/json', text: '{}' });
});

test('The answer is a Response with status, headers and body.', async () => {
  const response = await startMock().fetch('https://counters.example/counters');
  expect([response.status, response.ok, response.headers.get('content-type')]).toEqual([
    200,
    true,
    'application/json; charset=utf-8',
  ]);
  expect(await response.json()).toEqual([{ name: 'a', value: 1 }]);
});

test('The answer to HEAD, and one of status 204, has no body.', async () => {
  const { fetch } = startMock();
  const answers = [
    await fetch('/counters', { method: 'HEAD' }),
    await fetch(new Request('http://localhost/counters', { method: 'HEAD' })),
    await fetch('/counters', { method: 'POST' }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 204]);
  expect(answers.map(({ body }) => body)).toEqual([null, null, null]);
});

const aborted = expect.objectContaining({ name: 'AbortError' });

test('A call whose signal is aborted rejects as fetch does, and changes nothing.', async () => {
  const mock = startMock();
  const before = mock.snapshot();
  const signal = AbortSignal.abort();
  await expect(mock.fetch('/counters', { method: 'POST', signal })).rejects.toEqual(aborted);
  await expect(
    mock.fetch(new Request('http://localhost/counters', { method: 'POST', signal })),
  ).rejects.toEqual(aborted);
  const because = new Error('The page was left');
  await expect(mock.fetch('/counters', { signal: AbortSignal.abort(because) })).rejects.toBe(because);
  const controller = new AbortController();
  const pending = mock.fetch('/counters', { method: 'POST', signal: controller.signal });
  controller.abort();
  await expect(pending).rejects.toEqual(aborted);
  expect(mock.snapshot()).toEqual(before);
  expect(mock.journal.snapshot().total).toBe(0);
});

test('A call is aborted while its body is read, even one that never ends.', async () => {
  const controller = new AbortController();
  const pending = startMock().fetch('/echo', {
    method: 'POST',
    body: new ReadableStream(),
    signal: controller.signal,
    duplex: 'half',
  } as RequestInit);
  setTimeout(() => controller.abort(), 5);
  await expect(pending).rejects.toEqual(aborted);
});

test('A signal of null takes that of the request away, and one that is not aborted does nothing.', async () => {
  const { fetch } = startMock();
  const request = new Request(URL_TEXT, { signal: AbortSignal.abort() });
  expect((await fetch(request, { signal: null })).status).toBe(200);
  expect((await fetch(URL_TEXT, { signal: new AbortController().signal })).status).toBe(200);
});

test('What fetch refuses is refused: no URL, a body with GET or HEAD, a body that was read before.', async () => {
  const { fetch } = startMock();
  await expect(fetch('http://[')).rejects.toThrow(TypeError);
  for (const method of [undefined, 'get', 'HEAD'])
    await expect(fetch(URL_TEXT, { body: 'x', ...(method === undefined ? {} : { method }) })).rejects.toThrow(
      'Request with GET/HEAD method cannot have body.',
    );
  await expect(fetch(URL_TEXT, { headers: { 'a\n': 'b' } })).rejects.toThrow(TypeError);
  const request = new Request(URL_TEXT, { method: 'POST', body: 'x' });
  await request.text();
  await expect(fetch(request)).rejects.toThrow(TypeError);
});
