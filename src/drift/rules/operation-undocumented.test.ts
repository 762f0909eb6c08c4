import type { JsonObject } from '../../json/json-value.ts';
import { buildTable } from '../../spec/build-table.ts';
import { compileSpec } from '../../spec/compile-spec.ts';
import { createOperationIndex } from '../../spec/operation-index.ts';
import { get, post, spec } from '../pools.fixture.ts';
import { describeRule, GET, ok, text } from './rule-cases.fixture.ts';

const none = compileSpec({ ...spec.table, operations: [] });

const gates = compileSpec(
  buildTable({
    file: 'gates.yaml',
    root: { paths: { '/gate': { post: acting('open', 'a') }, '/gate#shut': { post: acting('shut', 'b') } } },
  }),
);

function acting(action: string, by: string): JsonObject {
  const schema = { required: ['action', 'by'], properties: { action: { const: action }, by: { const: by } } };
  return { requestBody: { required: true, content: { 'application/json': { schema } } } };
}

describeRule('operation-undocumented', {
  found: [
    [
      'an unknown path is answered with the nearest operation',
      { request: get('/pools/77/x?y=1'), response: ok },
      { direction: 'request', specPointer: GET, expected: 'GET /pools/{id}', received: 'GET /pools/77/x' },
    ],
    [
      'a query value that chooses no operation, even in a synthetic recording',
      { request: get('/api.php?route=log.drop&i=6'), response: ok, evidence: 'synthetic' },
      {
        direction: 'request',
        specPointer: '/paths/~1api.php/get',
        expected: 'GET /api.php?route=log.list',
        received: 'GET /api.php?route=log.drop',
      },
    ],
    [
      'a member of the body that chooses no operation',
      {
        request: post('/gate', { action: 'knock', by: {} }),
        response: ok,
        spec: gates,
        index: createOperationIndex(gates.table),
      },
      {
        direction: 'request',
        specPointer: '/paths/~1gate/post',
        expected: 'POST /gate with /action=open and /by=a',
        received: 'POST /gate with /action=knock',
      },
    ],
    [
      'anything where the spec has no operation, and then expects nothing',
      { request: get('/pools/1'), response: ok, spec: none, index: createOperationIndex(none.table) },
      { direction: 'request', specPointer: '', expected: null, received: 'GET /pools/1' },
    ],
  ],
  notFound: [
    ['a query value that chooses one', { request: get('/api.php?route=log.list'), response: text('', '') }],
  ],
});
