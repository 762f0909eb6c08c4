import {
  createMock,
  defineHandlers,
  defineMock,
  defineProvider,
  type Mock,
  type MockOptions,
} from 'lockstep';
import { expect, test } from 'vitest';
import { bytesOfText } from '../exchange/body-text.ts';
import { buildTable } from '../spec/build-table.ts';
import { compileSpec } from '../spec/compile-spec.ts';

interface Counter {
  readonly name: string;
  readonly value: number;
}

interface State {
  readonly counters: Counter;
}

interface Operations {
  readonly echo: {
    readonly query: { readonly q?: string };
    readonly path: object;
    readonly body: unknown;
    readonly response: {
      readonly q: string;
      readonly url: string;
      readonly type: string;
      readonly text: string;
    };
  };
  readonly read: {
    readonly query: object;
    readonly path: object;
    readonly body: undefined;
    readonly response: readonly Counter[];
  };
  readonly count: {
    readonly query: object;
    readonly path: object;
    readonly body: undefined;
    readonly response: undefined;
  };
  readonly fail: {
    readonly query: object;
    readonly path: object;
    readonly body: undefined;
    readonly response: never;
  };
}

const { change } = defineHandlers<Operations, State>();

const responses = { 200: { description: 'Anything.' }, 204: { description: 'Nothing.' } };
const operation = (operationId: string) => ({ operationId, responses });
const parameters = [{ name: 'q', in: 'query', schema: { type: 'string', default: 'none' } }];
const requestBody = { content: { '*/*': {} } };
const spec = compileSpec(
  buildTable({
    file: 'counters.yaml',
    root: {
      openapi: '3.1.0',
      info: { title: 'Counters', version: '1' },
      paths: {
        '/echo': {
          get: { ...operation('look'), parameters },
          post: { ...operation('echo'), parameters, requestBody },
        },
        '/counters': {
          get: operation('read'),
          head: operation('peek'),
          post: operation('count'),
          delete: operation('fail'),
        },
      },
    },
  }),
);

const definition = defineMock<
  Operations & { readonly look: Operations['echo']; readonly peek: Operations['read'] },
  State
>({
  provider: defineProvider({ id: 'counters', title: 'Counters' }),
  table: spec.table,
  createValidators: () =>
    Object.fromEntries(
      Object.keys(spec.table.schemas).map((pointer) => [pointer, spec.validators.at(pointer)]),
    ),
  collections: { counters: { key: 'name' } },
  scenarios: {
    typical: ({ seed }) => ({ counters: [{ name: 'a', value: seed }] }),
    empty: () => ({ counters: [] }),
  },
  handlers: {
    look: ({ query, url }) => ({ body: { q: query.q ?? '', url, type: '', text: '' } }),
    echo: ({ query, url, request }) => ({
      body: {
        q: query.q ?? '',
        url,
        type: request.headers['content-type'] ?? '',
        text: new TextDecoder().decode(request.body),
      },
    }),
    read: ({ state }) => ({ body: state.counters.all() }),
    peek: ({ state }) => ({ body: state.counters.all() }),
    count: ({ state }) => {
      const value = (state.counters.get('a')?.value ?? 0) + 1;
      return {
        status: 204,
        body: undefined,
        changes: [{ collection: 'counters', put: { name: 'a', value } }],
      };
    },
    fail: change('fail', () => {
      throw new Error('The handler is broken');
    }),
  },
});

const startMock = (options?: MockOptions): Mock => createMock(definition, options);
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

test('A handler that throws is answered with a problem of status 500, and the state stays as it was.', async () => {
  const mock = startMock();
  const before = mock.snapshot();
  const response = await mock.fetch('/counters', { method: 'DELETE' });
  expect([response.status, response.headers.get('content-type')]).toEqual([
    500,
    'application/problem+json; charset=utf-8',
  ]);
  expect(await response.json()).toMatchObject({
    title: 'The mock failed',
    operation: 'fail',
    detail:
      'The handler is broken. This is a bug of the mock, not of the request; the state is as it was before.',
  });
  expect(mock.snapshot()).toEqual(before);
  expect(mock.journal.snapshot()).toMatchObject({
    mockProblems: 1,
    entries: [{ status: 500, mockProblems: ['it failed: The handler is broken'] }],
  });
  expect((await mock.fetch('/counters')).status).toBe(200);
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

test('A mock starts with its scenario, is reset to it or to another, and is restored from a snapshot.', async () => {
  const mock = startMock({ scenario: 'empty', seed: 5 });
  expect(mock.snapshot()).toEqual({ counters: [] });
  mock.reset('typical');
  expect(mock.snapshot()).toEqual({ counters: [{ name: 'a', value: 5 }] });
  const snapshot = mock.snapshot();
  await mock.fetch('/counters', { method: 'POST' });
  expect(mock.snapshot()).toEqual({ counters: [{ name: 'a', value: 6 }] });
  mock.restore(snapshot);
  expect(mock.snapshot()).toEqual(snapshot);
  mock.reset();
  expect(mock.snapshot()).toEqual({ counters: [] });
  expect(() => mock.restore({ things: [] })).toThrow('there is no such collection');
  expect(() => mock.reset('full')).toThrow('typical, empty');
  expect(() => startMock({ scenario: 'full' })).toThrow('typical, empty');
});

test('A snapshot is a copy, and two mocks of one definition do not see each other.', async () => {
  const [one, two] = [startMock({ clock: 0 }), startMock({ clock: 0 })];
  Object.assign(one.snapshot() ?? {}, { counters: [] });
  expect(one.snapshot()).toEqual({ counters: [{ name: 'a', value: 1 }] });
  await one.fetch('/counters', { method: 'POST' });
  one.clock.advance(1);
  expect(two.snapshot()).toEqual({ counters: [{ name: 'a', value: 1 }] });
  expect([one.clock.now(), two.clock.now(), two.journal.snapshot().total]).toEqual([1, 0, 0]);
});
