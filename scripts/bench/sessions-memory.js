// What sessions over the same parcels hold, in bytes of the heap after it was collected, for each session.
// Usage: node --expose-gc sessions-memory.js FOLDER PARCELS SESSIONS; prints {way: bytes} as JSON.
import { createMock } from 'lockstep';
import { depotMock } from './depot/depot-mock.js';

const [folder = '', parcels = '1000', count = '200'] = process.argv.slice(2);
const definition = await depotMock(folder, Number(parcels));
const URL_OF_PARCELS = 'https://depot.example/parcels';

const ask = async (session, url, init) => {
  const response = await session.fetch(url, init);
  await response.text();
  if (response.status !== 200) throw new Error(`${url} was answered with ${response.status}`);
};
const send = (method, body) => ({
  ...{ method, headers: { 'content-type': 'application/json' } },
  body: JSON.stringify(body),
});
const read = (session) => ask(session, `${URL_OF_PARCELS}/7`);
const change = (session, index) =>
  ask(session, `${URL_OF_PARCELS}/${index + 1}`, send('PATCH', { status: 'returned' }));
const list = (session) =>
  ask(session, 'https://depot.example/parcel-search', send('POST', { status: 'sorted', page: 1, size: 10 }));

/** What a session does, from doing nothing but reading to having a copy of everything. */
const WAYS = {
  'reads a record': [read],
  'changes a record': [change],
  'changes a record, then lists': [change, list],
  'has a copy of the state': [(session) => session.restore(session.snapshot())],
};

const heap = () => {
  for (let at = 0; at < 4; at += 1) globalThis.gc();
  return process.memoryUsage().heapUsed;
};

/** The first session is there beforehand, and with it whatever all of them share. */
async function bytesOf(steps) {
  const mock = createMock(definition, { sessions: { most: Number(count) + 10 } });
  for (const step of [read, list, ...steps]) await step(mock.session('first'), 0);
  const before = heap();
  for (let index = 0; index < Number(count); index += 1)
    for (const step of steps) await step(mock.session(`s${index}`), index);
  const bytes = (heap() - before) / Number(count);
  // Held until here.
  await read(mock);
  return bytes;
}

const results = {};
// What comes of the first time does not count: code is compiled then.
for (const steps of Object.values(WAYS)) await bytesOf(steps);
for (const [way, steps] of Object.entries(WAYS)) results[way] = await bytesOf(steps);
console.log(JSON.stringify(results));
