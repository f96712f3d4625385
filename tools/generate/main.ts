import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Drift, driftOf, writeFiles } from './files.ts';
import { ensureGeneratorPackages } from './generator-packages.ts';
import { type Layout, repositoryRoot } from './layout.ts';
import { generate, type Phase } from './pipeline.ts';

const usage = `npm run generate                writes generated/ from contracts/
npm run generate -- --check     changes nothing; fails when generated/ is not what the contracts say
  --contracts DIR  --out DIR    other folders than contracts/ and generated/`;

/** Exit codes: 0 done or equal, 1 drift or a contract at fault, 2 wrong use. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      contracts: { type: 'string', default: join(repositoryRoot, 'contracts') },
      out: { type: 'string', default: join(repositoryRoot, 'generated') },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const layout: Layout = {
    contracts: resolve(values.contracts),
    generated: resolve(values.out),
    scratch: mkdtempSync(join(tmpdir(), 'agentos-generate-')),
  };
  try {
    await ensureGeneratorPackages((line) => console.log(line));
    const files = await generate(layout, phase);
    if (values.check) return reportDrift(driftOf(files, layout.generated), files.size, layout);
    reportWritten(writeFiles(files, layout.generated), files.size, layout);
    return 0;
  } finally {
    rmSync(layout.scratch, { recursive: true, force: true });
  }
}

const phase: Phase = async (name, work) => {
  const started = performance.now();
  const result = await work();
  console.log(`  ${name.padEnd(16)}${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
};

function reportDrift(drift: Drift[], count: number, layout: Layout): number {
  const folder = relative(process.cwd(), layout.generated) || '.';
  if (drift.length === 0) {
    console.log(`${folder}: ${count} files, all as the contracts say`);
    return 0;
  }
  console.error(`${folder} is not what the contracts say:`);
  for (const { path, kind } of drift) console.error(`  ${kind.padEnd(10)}${folder}/${path}`);
  console.error('Way out: run "npm run generate" and commit the result; to change what is generated, edit contracts/.');
  return 1;
}

function reportWritten(drift: Drift[], count: number, layout: Layout): void {
  const folder = relative(process.cwd(), layout.generated) || '.';
  console.log(`${folder}: ${count} files, ${drift.length} changed`);
  for (const { path, kind } of drift)
    console.log(`  ${kind === 'left over' ? 'removed' : 'written'}  ${folder}/${path}`);
}

try {
  process.exitCode = await main();
} catch (error) {
  const wrongUse = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true;
  console.error(error instanceof Error ? error.message : error);
  if (wrongUse) console.error(usage);
  process.exitCode = wrongUse ? 2 : 1;
}
