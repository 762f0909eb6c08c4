// MSW's bare handler, the handlers of mocks and the injected fetch, in turn, in one process.
// Usage: node in-process.js ROUNDS MILLISECONDS; prints {subject: [{cpu, perSecond, ratio}]} as JSON.
import { createMock, defineMock, defineProvider } from 'lockstep';
import { handlers } from 'lockstep/msw';
import { mock as smartproxy } from 'lockstep/providers/smartproxy';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';

const [rounds = 3, slice = 200] = process.argv.slice(2).map(Number);

const OPERATIONS = 1000;
const LIST = 'https://www.smartproxy.ru/pub/user-product/list';
const QUERY = '?app_key=mock-app-key&page=1&size=10';
const WIDE = 'https://wide.example';

const mock = createMock(smartproxy);
const sample = await mock.fetch(`${LIST}${QUERY}`);
const headers = Object.fromEntries(sample.headers);
const text = await sample.text();
if (sample.status !== 200 || JSON.parse(text).code !== 200) throw new Error(`The list was refused: ${text}`);

/** A mock of so many operations, each on a path of its own, that give the same answer as the list. Synthetic. */
function wideMock(count) {
  const body = JSON.parse(text);
  const operations = Array.from({ length: count }, (_, at) => {
    const path = `/area-${at % 40}/things-${at}/{id}`;
    const pointer = `/paths/~1area-${at % 40}~1things-${at}~1{id}/get`;
    const parameter = { pointer: `${pointer}/parameters/0`, schema: `${pointer}/parameters/0/schema` };
    return {
      ...{ id: `get${at}`, method: 'GET', path, pointer, summary: '', effect: 'read' },
      parameters: [{ name: 'id', in: 'path', required: true, explode: false, examples: [], ...parameter }],
      responses: [
        {
          ...{ status: '200', pointer: `${pointer}/responses/200` },
          content: [{ type: 'application/json', schema: '/components/schemas/Anything', examples: [] }],
        },
      ],
    };
  });
  const pointers = operations.map(({ parameters: [{ schema }] }) => schema);
  const schemas = { '/components/schemas/Anything': {} };
  for (const pointer of pointers) schemas[pointer] = { type: 'string' };
  return defineMock({
    provider: defineProvider({ id: 'wide', title: 'Wide', outcome: { pointer: '/code', success: ['200'] } }),
    table: { title: 'Wide', version: '1', servers: [WIDE], operations, schemas },
    createValidators: () => {
      const isText = (value) => typeof value === 'string';
      const validators = Object.fromEntries(pointers.map((pointer) => [pointer, isText]));
      return { ...validators, '/components/schemas/Anything': () => true };
    },
    collections: {},
    scenarios: { typical: () => ({}) },
    handlers: Object.fromEntries(operations.map(({ id }) => [id, () => ({ body })])),
  });
}

const server = setupServer();
server.listen({ onUnhandledRequest: 'error' });

const overMsw = (url, given) => ({ use: () => server.resetHandlers(...given), call: () => fetch(url) });
const bare = overMsw(`${LIST}${QUERY}`, [http.get(LIST, () => new HttpResponse(text, { headers }))]);
const subjects = {
  'msw handlers, smartproxy': overMsw(`${LIST}${QUERY}`, handlers(mock)),
  'msw handlers, 1,000 operations': overMsw(
    `${WIDE}/area-20/things-500/7`,
    handlers(createMock(wideMock(OPERATIONS))),
  ),
  'injected fetch, smartproxy': { use: () => {}, call: () => mock.fetch(`${LIST}${QUERY}`) },
};

/** Calls one after the other until the time is over. */
async function measure({ use, call }, milliseconds) {
  use();
  const begin = performance.now();
  const before = process.cpuUsage();
  let calls = 0;
  while (performance.now() - begin < milliseconds) {
    const response = await call();
    const received = await response.text();
    if (received.length !== text.length) throw new Error(`Another answer than the list: ${received}`);
    calls += 1;
  }
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / calls, perSecond: (calls * 1000) / (performance.now() - begin) };
}

const results = { bare: [] };
for (const name of Object.keys(subjects)) results[name] = [];

// What comes of the first round does not count.
for (let round = -1; round < rounds; round += 1) {
  const milliseconds = round < 0 ? 4 * slice : slice;
  const order = Object.entries(subjects);
  if (round % 2 === 0) order.reverse();
  let before = await measure(bare, milliseconds);
  for (const [name, subject] of order) {
    const measured = await measure(subject, milliseconds);
    const after = await measure(bare, milliseconds);
    const ratio = (before.cpu + after.cpu) / 2 / measured.cpu;
    before = after;
    if (round >= 0) {
      results.bare.push({ ...after, ratio: 1 });
      results[name].push({ ...measured, ratio });
    }
  }
}
server.close();
console.log(JSON.stringify(results));
