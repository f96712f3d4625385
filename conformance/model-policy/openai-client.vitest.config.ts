import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** This suite alone: it brings its own node, and needs no test database. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['conformance/model-policy/openai-client/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
