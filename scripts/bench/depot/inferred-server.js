// The spec-only mock of the depot with so many parcels: more than a spec shows, and than can be sent as a state.
// Usage: node inferred-server.js SPEC PARCELS PORT
import { basename } from 'node:path';
import { defineProvider } from 'lockstep';
import { createMockHost, listenMockServer } from 'lockstep/server';
import { loadSpecMock } from '../../../src/cli/load-mock.ts';
import { makeParcels } from './parcels.js';

const [file = '', count = '1000', port = '0'] = process.argv.slice(2);
const id = 'depot';
const mock = await loadSpecMock(file, defineProvider({ id, title: basename(file) }));
const [resource] = mock.inference.resources;
const host = createMockHost([mock]);
await host.ready;
host.restore({ [id]: { [resource.name]: makeParcels(Number(count)) } });
const { url } = await listenMockServer(host, { port: Number(port), hostname: '127.0.0.1' });
console.log(`inferred depot listening on ${url}`);
process.once('SIGTERM', () => process.exit(0));
