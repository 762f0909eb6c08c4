import ts from 'typescript';
import { expect, test } from 'vitest';
import { mswTest } from './msw-test.ts';

const exchange = {
  operation: 'createThing',
  method: 'POST',
  target: '/things?full=1',
  server: 'https://api.example',
  headers: { 'content-type': 'application/json' },
  // A backtick, both quotes and a backslash.
  body: '{"name":"` \' \\"}',
  status: 201,
  type: 'application/json',
  answer: '{"text":"line\\nbreak </script>"}',
};

test('A test that is copied can be compiled, whatever stands in its bodies.', () => {
  const { diagnostics = [] } = ts.transpileModule(mswTest(exchange), { reportDiagnostics: true });
  expect(diagnostics).toEqual([]);
});

test('It answers at the path without its query, and asks with it.', () => {
  const text = mswTest(exchange);
  expect(text).toContain('http.post("https://api.example/things", () =>');
  expect(text).toContain('await fetch("https://api.example/things?full=1", {');
  expect(text).toContain('expect(response.status).toBe(201);');
});

test('Signs that mean something in a path of MSW, and a method that it does not know, are taken as they are.', () => {
  const text = mswTest({ ...exchange, method: 'TRACE', target: '/a:b(1)/*?full=1', status: 204, answer: '' });
  expect(text).toContain(String.raw`http.all(/^https:\/\/api\.example\/a:b\(1\)\/\*$/, () =>`);
  expect(text).toContain('new HttpResponse(null, {');
});

test('A request without a body is sent without one.', () => {
  expect(mswTest(exchange)).toContain('    body: ');
  expect(mswTest({ ...exchange, method: 'GET', body: '' })).not.toContain('    body: ');
});
