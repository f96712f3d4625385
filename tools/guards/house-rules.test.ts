import { describe, expect, it } from 'vitest';
import {
  bannerless,
  drawers,
  environmentReaders,
  machinePaths,
  ownTimeInTheEngine,
  sqlOutside,
  tooLong,
} from './house-rules.ts';
import { files, sources } from './repository.ts';

/** Hand-written files above the limit, with their length. May only shrink. */
const longFiles: Readonly<Record<string, number>> = {};

const code = () => sources(/^(?:handlers|conformance|tools|deploy)\/.*\.(?:ts|mts|mjs)$/);
const source = (path: string, text: string) => [{ path, text }];

describe('G-06: house rules', () => {
  it('G-06: only the configuration reads the environment', () => {
    expect(environmentReaders(code())).toEqual([]);
    expect(environmentReaders(source('handlers/tenancy/a.ts', 'const x = process.env.X;'))).toHaveLength(1);
    expect(environmentReaders(source('handlers/tenancy/a.ts', '// never process.env here'))).toEqual([]);
  });

  it('G-06: SQL stands in the Postgres adapter', () => {
    expect(sqlOutside(code())).toEqual([]);
    expect(sqlOutside(source('handlers/tenancy/a.ts', 'const q = `SELECT 1 FROM t`;'))).toHaveLength(1);
    expect(sqlOutside(source('handlers/tenancy/a.ts', "const s = 'select one from the list';"))).toHaveLength(1);
    expect(sqlOutside(source('handlers/tenancy/a.ts', '// SELECT a FROM b'))).toEqual([]);
  });

  it('G-06: the run engine takes time and chance from its clock, so that it can be simulated', () => {
    expect(ownTimeInTheEngine(code())).toEqual([]);
    expect(ownTimeInTheEngine(source('handlers/orchestrator/runs/a.ts', 'const at = Date.now();'))).toHaveLength(1);
    expect(ownTimeInTheEngine(source('handlers/orchestrator/runs/a.test.ts', 'const at = Date.now();'))).toEqual([]);
    expect(ownTimeInTheEngine(source('handlers/server/a.ts', 'const at = Date.now();'))).toEqual([]);
  });

  it('G-06: generated files say where they come from', () => {
    expect(bannerless(sources(/^generated\//))).toEqual([]);
    expect(bannerless(source('generated/a.ts', 'export const x = 1;'))).toHaveLength(1);
  });

  it('G-06: no drawers', () => {
    expect(drawers(files())).toEqual([]);
    expect(drawers(['handlers/server/utils.ts', 'tools/lib/a.ts', 'handlers/server/http/library.ts'])).toHaveLength(2);
  });

  it('G-06: no folder of one machine is committed', () => {
    const texts = sources(/\.(?:ts|mts|mjs|js|json|ya?ml|md|jsx|css|html)$|^[^.]+$|^\.(?!git\/)[^/]*$/);
    expect(machinePaths(texts.filter(({ path }) => path !== 'package-lock.json'))).toEqual([]);
    expect(machinePaths(source('a.md', ['see ', 'work', 'main'].join('/')))).toHaveLength(1);
    expect(machinePaths(source('a.md', 'docs/work/plan'))).toEqual([]);
  });

  it('G-06: hand-written files have one subject', () => {
    expect(tooLong(code(), longFiles)).toEqual([]);
    expect(tooLong(source('a.ts', 'x\n'.repeat(301)), {})).toHaveLength(1);
    expect(tooLong(source('a.ts', 'x\n'.repeat(301)), { 'a.ts': 301 })).toEqual([]);
    expect(tooLong(source('a.ts', 'x\n'.repeat(310)), { 'a.ts': 301 })).toHaveLength(1);
    expect(tooLong(source('a.ts', 'x\n'), { 'a.ts': 301 })).toHaveLength(1);
  });
});
