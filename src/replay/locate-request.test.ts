import { expect, test } from 'vitest';
import { buildTable } from '../spec/build-table.ts';
import { compileSpec } from '../spec/compile-spec.ts';
import { createOperationIndex } from '../spec/operation-index.ts';
import { createLocate } from './locate-request.ts';
import { usersSpec } from './traffic.fixture.ts';

test('A request under a server of the spec has what stands behind the server as its target.', () => {
  const locate = createLocate(usersSpec('https://a.example/v1', 'https://b.example'), undefined);
  expect(locate('GET', 'https://b.example/users/1?x=1')).toEqual({ kind: 'under', target: '/users/1?x=1' });
  expect(locate('GET', 'https://a.example/v1/users/1')).toEqual({ kind: 'under', target: '/users/1' });
});

test('A base takes the place of the servers.', () => {
  const locate = createLocate(usersSpec('https://a.example/v1'), 'http://localhost:3000/api');
  expect(locate('GET', 'http://localhost:3000/api/users/1')).toEqual({ kind: 'under', target: '/users/1' });
  expect(locate('GET', 'https://a.example/v1/users/1').kind).toBe('elsewhere');
});

test.each([
  ['https://other.example/v1/users/1', '/users/1'],
  ['https://other.example/v1/eu/users/1', '/users/1'],
  ['https://other.example/users/1', '/users/1'],
  ['https://other.example/v1/nothing', '/nothing'],
  ['https://other.example/nothing', '/nothing'],
])('Elsewhere, %s is taken for %s.', (url, target) => {
  const locate = createLocate(usersSpec('https://a.example/v1', '/v1/eu'), undefined);
  expect(locate('GET', url)).toEqual({ kind: 'elsewhere', target });
});

test('Without servers every request stands elsewhere, as it was sent.', () => {
  const locate = createLocate(usersSpec(), undefined);
  expect(locate('GET', 'https://a.example/users/1')).toEqual({ kind: 'elsewhere', target: '/users/1' });
});

test.each(['data:text/plain,a', 'wss://a.example/users/1', 'chrome-extension://abc/users/1', 'users/1'])(
  '%s is not asked over HTTP.',
  (url) => {
    expect(createLocate(usersSpec('https://a.example'), undefined)('GET', url)).toEqual({ kind: 'not-http' });
  },
);

test('A path whose operations are chosen by their bodies is one that the spec has.', () => {
  const acting = (action: string) => ({
    post: {
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: { required: ['action'], properties: { action: { const: action } } } },
        },
      },
    },
  });
  const paths = { '/gate': acting('open'), '/gate#shut': acting('shut') };
  const servers = [{ url: 'https://a.example/v1' }];
  const table = buildTable({ file: 'gate.yaml', root: { servers, paths } });
  const subject = { ...usersSpec(), spec: compileSpec(table), index: createOperationIndex(table) };
  const locate = createLocate(subject, undefined);
  expect(locate('POST', 'https://b.example/v1/gate')).toEqual({ kind: 'elsewhere', target: '/gate' });
});
