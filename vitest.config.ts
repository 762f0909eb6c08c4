import { defineConfig } from 'vitest/config';

const conditions = ['lockstep-source', 'node', 'import', 'module', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['{src,specs,mocks,contract-tests,scripts}/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
