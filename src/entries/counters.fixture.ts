import {
  createMock,
  defineHandlers,
  defineMock,
  defineProvider,
  type Mock,
  type MockOptions,
} from 'lockstep';
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

/** A mock that echoes at /echo and counts at /counters. */
export function startMock(options?: MockOptions): Mock {
  return createMock(definition, options);
}
