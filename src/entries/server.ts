/** The mock as an HTTP server, for test runners and scripts. */
export { createMockHost, type MockHost, type MockHostOptions } from '../mock/mock-host.ts';
export { type ListenOptions, listenMockServer, type MockServer } from '../server/mock-server.ts';
