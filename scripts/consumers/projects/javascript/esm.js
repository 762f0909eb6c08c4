import assert from 'node:assert/strict';
import { createMock } from 'lockstep';
import { iccid } from 'lockstep/fixtures';
import { mock } from 'lockstep/providers/smartproxy';
import { createMockHost, listenMockServer } from 'lockstep/server';

const path = '/pub/user-product/list?app_key=mock-app-key&size=3';

const { fetch } = createMock(mock, { strict: true });
const injected = await (await fetch(`https://any.host${path}`)).json();
assert.equal(injected.data.list.length, 3);

const server = await listenMockServer(createMockHost([mock], { strict: true }), {
  port: 0,
  hostname: '127.0.0.1',
});
const served = await (await globalThis.fetch(`${server.url}/smartproxy${path}`)).json();
await server.close();
assert.deepEqual(served, injected);

assert.equal(typeof iccid, 'function');
