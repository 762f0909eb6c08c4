// The same answers with nobody told of them, and noted for the inspector, in turn, in one process.
// Usage: node noting-loop.js PAIRS CALLS; prints [{plain, noted}] as JSON, in microseconds of processor time for a call.
import { mock as smartproxy } from 'lockstep/providers/smartproxy';
import { createMockHost } from 'lockstep/server';
import { createTraffic } from '../../src/server/inspector/traffic.ts';

const [pairs = 40, calls = 5000] = process.argv.slice(2).map(Number);

const host = createMockHost([smartproxy]);
await host.ready;
const { note } = createTraffic();

/** A request as the server makes one for each that comes in. */
const request = () => ({
  method: 'GET',
  target: '/pub/user-product/list?app_key=mock-app-key&page=1&size=10',
  headers: { host: '127.0.0.1:4010', connection: 'keep-alive' },
  body: undefined,
});

function measure(observer) {
  host.observe(observer);
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) {
    const { status } = host.answer('smartproxy', request());
    if (status !== 200) throw new Error(`The list was refused with status ${status}.`);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

const samples = [];
// What comes of the first pairs does not count: the compilers of the engine are still at work.
for (let pair = -5; pair < pairs; pair += 1) {
  const first = pair % 2 === 0 ? undefined : note;
  const one = measure(first);
  const other = measure(first === undefined ? note : undefined);
  if (pair < 0) continue;
  samples.push(first === undefined ? { plain: one, noted: other } : { plain: other, noted: one });
}
console.log(JSON.stringify(samples));
