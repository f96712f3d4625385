import { defineConfig } from 'vitest/config';

/** `npm run e2e`: the command against real processes, on ports 52210 to 52213. */
export default defineConfig({
  test: {
    include: ['deploy/cli/**/*.e2e.test.ts'],
    testTimeout: 120_000, // a start on a busy machine
    hookTimeout: 60_000,
    bail: 1, // each step stands on the one before
    reporters: ['default', ['json', { outputFile: 'build/e2e-results.json' }]],
  },
});
