import { describe, expect, it } from 'vitest';
import { importProblems } from './import-direction.ts';
import { sources } from './repository.ts';
import { importsOf } from './source-code.ts';

describe('G-06 ARC-02: import direction', () => {
  it('G-06 ARC-02: no room imports against the direction of the house', () => {
    const code = sources(/^(?:handlers|generated|conformance|tools|deploy)\/.*\.(?:ts|mts|js|mjs)$/);
    expect(importProblems(code)).toEqual([]);
  });

  const one = (path: string, specifier: string) =>
    importProblems([{ path, text: `import { x } from '${specifier}';` }]);

  it.each([
    ['handlers/federation/a.ts', '#orchestrator/runs/run.ts'],
    ['handlers/orchestrator/runs/a.ts', '#adapters/postgres/database.ts'],
    ['handlers/orchestrator/runs/a.ts', '#server/config.ts'],
    ['handlers/orchestrator/runs/a.ts', '../../tenancy/plans.ts'],
    ['handlers/orchestrator/runs/a.ts', '../operations/create-run.ts'],
    ['handlers/vocabulary/a.ts', '#tenancy/plans.ts'],
    ['handlers/adapters/postgres/a.ts', '#orchestrator/operations/create-run.ts'],
    ['handlers/adapters/postgres/a.ts', '../openai/b.ts'],
    ['conformance/orchestrator/a.test.ts', '#vocabulary/fault.ts'],
    ['conformance/orchestrator/a.test.ts', '../../handlers/vocabulary/fault.ts'],
    ['generated/vocabulary/a.ts', '#vocabulary/fault.ts'],
    ['deploy/cli/up.ts', '#adapters/postgres/database.ts'],
  ])('G-06: %s may not import %s', (path, specifier) => {
    expect(one(path, specifier)).toHaveLength(1);
  });

  it.each([
    ['handlers/orchestrator/runs/a.ts', './b.ts'],
    ['handlers/orchestrator/runs/a.ts', '../tools/tool-box.ts'],
    ['handlers/orchestrator/runs/a.ts', '#tenancy/plans.ts'],
    ['handlers/orchestrator/runs/a.test.ts', '#adapters/in-memory/kv-store.ts'],
    ['handlers/adapters/postgres/a.ts', '#orchestrator/runs/run-store.port.ts'],
    ['handlers/server/main.ts', '#adapters/postgres/database.ts'],
    ['conformance/orchestrator/a.test.ts', '#generated/sdk/index.ts'],
    ['handlers/orchestrator/runs/a.ts', 'node:crypto'],
  ])('G-06: %s may import %s', (path, specifier) => {
    expect(one(path, specifier)).toEqual([]);
  });

  it('G-06: reads imports of every form, and none in comments or strings', () => {
    const text = [
      "import type { A } from './a.ts';",
      'import {\n  B,\n} from "./b.ts";',
      "export * from './c.ts';",
      "import './d.ts';",
      "const e = await import('./e.ts');",
      "// import { f } from './f.ts';",
      "/** @example import { g } from './g.ts' */",
    ].join('\n');
    expect(importsOf(text)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts']);
  });
});
