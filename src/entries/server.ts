/** The mock as an HTTP server, for test runners and scripts. */
export { createMockHost, type MockHost, type MockHostOptions } from '../mock/mock-host.ts';
export { listenMockServer, type MockServer } from '../server/mock-server.ts';
export type { ListenOptions } from '../server/provider-server.ts';
export { listenSharedMocks, type SharedMocks, type SharedMocksOptions } from './listen-shared-mocks.ts';
