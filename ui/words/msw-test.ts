/** What an exchange becomes as a test: what was asked, and what was answered. */
export interface TestedExchange {
  readonly operation: string;
  readonly method: string;
  /** Path and query, behind the address of the provider. */
  readonly target: string;
  readonly server: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number;
  readonly type: string;
  readonly answer: string;
}

/** A test for Vitest that plays an answer back with MSW, so that client code can be held against it. */
export function mswTest(exchange: TestedExchange): string {
  const { operation, method, target, server, status, type, answer, headers, body } = exchange;
  const [path = ''] = target.split('?', 1);
  const sent = body === '' ? '' : `\n    body: ${JSON.stringify(body)},`;
  return `import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';

const server = setupServer(
  http.${handlerOf(method)}(${addressOf(`${server}${path}`)}, () =>
    new HttpResponse(${answer === '' ? 'null' : JSON.stringify(answer)}, {
      status: ${status},
      headers: { 'content-type': ${JSON.stringify(type)} },
    }),
  ),
);

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

test(${JSON.stringify(`${operation} answers ${status}`)}, async () => {
  // Put the call of your own client here.
  const response = await fetch(${JSON.stringify(`${server}${target}`)}, {
    method: ${JSON.stringify(method)},
    headers: ${JSON.stringify(headers)},${sent}
  });
  expect(response.status).toBe(${status});
  expect(await response.text()).toBe(${JSON.stringify(answer)});
});
`;
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** The function of MSW for a method; that for all where it has none. */
function handlerOf(method: string): string {
  return METHODS.has(method) ? method.toLowerCase() : 'all';
}

/** As text where no sign of it means something in a path of MSW, and as a regular expression otherwise. */
function addressOf(address: string): string {
  if (/^https:\/\/[\w./~-]*$/.test(address)) return JSON.stringify(address);
  const escaped = address.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return `/^${escaped}$/`;
}
