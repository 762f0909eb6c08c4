import { defineConfig, type ViteUserConfig } from 'vitest/config';

const conditions = ['lockstep-source', 'node', 'import', 'module', 'default'];

const config: ViteUserConfig = defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['{src,ui,specs,mocks,contract-tests,scripts,templates}/**/*.test.ts'],
    testTimeout: 20_000,
    // What is waited for comes when a busy machine gets to it, which the second of the default does not always allow.
    expect: { poll: { timeout: 15_000 } },
    // All cores, where the default leaves one of two idle: no test measures time. Threads start sooner than processes.
    maxWorkers: '100%',
    pool: 'threads',
    // Files share the modules of their thread: to load them afresh for each takes longer than most tests do. No module
    // keeps anything that a test could see; a test that changes what others use puts it back.
    isolate: false,
    // Tests that run side by side are those that wait for the limit of a provider; more of them wait in the same time.
    maxConcurrency: 25,
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['**/*.fixture.ts', '**/*.test.ts'],
    },
  },
});

export default config;
