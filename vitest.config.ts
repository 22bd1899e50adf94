import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/build.ts',
    setupFiles: 'tests/seed.ts',
    pool: 'threads',
    isolate: false,
    // Most of the time the tests wait for programs that they have started.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
