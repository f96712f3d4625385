import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{handlers,tools,deploy,conformance,generated}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.e2e.test.ts'],
    globalSetup: ['tools/test-database/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'build/test-results.json' }]],
  },
});
