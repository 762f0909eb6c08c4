import { expect, test } from 'vitest';
import { textOfBody } from './body-text.ts';
import { readHar } from './read-har.ts';
import { redactHar } from './redact/redact-har.ts';
import { GENERAL_RULES } from './redact/redaction-rules.ts';
import { EXCHANGES, LEFT_OUT } from './tools-har.fixture.ts';

const evidence = { source: 'synthetic', date: '2026-02-03' };

function read(entries: readonly object[]) {
  return readHar(JSON.stringify({ log: { version: '1.2', _evidence: evidence, entries } }), 'a.har');
}

test.each(Object.entries(EXCHANGES).filter(([name]) => !name.startsWith('Postman')))(
  '%s is read as it is.',
  (_, entry) => {
    const { exchanges, leftOut } = read([entry]);
    expect(leftOut).toBeUndefined();
    expect(exchanges).toMatchObject([{ request: { method: 'GET', target: '/v1/users/1' } }]);
    expect(exchanges.map(({ response }) => textOfBody(response.body))).toEqual(['{"id":1}']);
  },
);

test.each(Object.entries(LEFT_OUT))('An entry that is %s is counted and left out.', (_, [kind, entry]) => {
  expect(read([entry])).toEqual({ file: 'a.har', evidence, exchanges: [], leftOut: { [kind]: 1 } });
});

test('Cookies that stand in their list alone are sent as the header that they were.', () => {
  const cookies = [{ name: 'a', value: '1' }, { name: 'b', value: '2' }, { name: 'c' }, 7];
  const request = { method: 'GET', url: 'https://a.example/', headers: [], cookies };
  const response = { status: 200, headers: [], content: { text: '' } };
  const own = { ...request, headers: [{ name: 'Cookie', value: 'z=0' }] };
  const none = { ...request, cookies: [7] };
  const { exchanges } = read([request, own, none].map((one) => ({ request: one, response })));
  expect(exchanges.map((exchange) => exchange.request.headers)).toEqual([
    { cookie: 'a=1; b=2' },
    { cookie: 'z=0' },
    {},
  ]);
});

test('What these tools write is redacted without a trace of the cookie, and once is enough.', () => {
  const entries = [...Object.values(EXCHANGES), ...Object.values(LEFT_OUT).map(([, entry]) => entry)];
  const har = JSON.stringify({ log: { version: '1.2', entries } });
  const key = new Uint8Array(32);
  const once = redactHar(har, 'a.har', GENERAL_RULES, key);
  expect(once.text).not.toContain('"value":"synthetic"');
  expect(redactHar(once.text, 'a.har', GENERAL_RULES, key).text).toBe(once.text);
});
