// The described mock of the depot, served as "lockstep mock" serves the mocks of a project.
// Usage: node depot-server.js FOLDER PARCELS PORT
import { createMockHost, listenMockServer } from 'lockstep/server';
import { depotMock } from './depot-mock.js';

const [folder = '', count = '1000', port = '0'] = process.argv.slice(2);
const host = createMockHost([await depotMock(folder, Number(count))]);
const { url } = await listenMockServer(host, { port: Number(port), hostname: '127.0.0.1' });
console.log(`depot listening on ${url}`);
process.once('SIGTERM', () => process.exit(0));
