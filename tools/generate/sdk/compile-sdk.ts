import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { banner } from '../banner.ts';
import { type Layout, pipelineRoot } from '../layout.ts';
import { runProgram } from '../program.ts';

const options = {
  target: 'es2022',
  module: 'nodenext',
  lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  rewriteRelativeImportExtensions: true,
  declaration: true,
  outDir: 'dist',
  rootDir: '.',
};

/**
 * `dist/`: the JavaScript that runs where types are not stripped (Node 20, bundlers, anything in node_modules), and its
 * declarations. Compiling with a browser's library and without Node's proves that the client needs no Node.
 */
export async function compileSdk(layout: Layout, sources: Record<string, string>): Promise<Record<string, string>> {
  const folder = join(layout.scratch, 'sdk');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*.ts'] }));
  for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text);
  const compiler = join(pipelineRoot, 'node_modules', 'typescript', 'bin', 'tsc');
  await runProgram(process.execPath, [compiler, '-p', folder], folder);
  const names = readdirSync(join(folder, 'dist')).sort();
  return Object.fromEntries(
    names.map((name) => {
      const built = readFileSync(join(folder, 'dist', name), 'utf8').replace(head, '');
      const text = name.endsWith('.d.ts') ? built.replace(declarationImport, "$1.js'") : built;
      return [`dist/${name}`, banner(`generated/sdk/${name.replace(/(\.d)?\.[jt]s$/, '.ts')}`) + text];
    }),
  );
}

/** The compiler carries the banner of the source over into some files and drops it from others. */
const head = /^\/\/ Generated from .*\n\/\* oxlint-disable \*\/\n/;

/** The compiler rewrites the extensions of imports in JavaScript but not in declarations, which are published alone. */
const declarationImport = /(from '\.\/[\w-]+)\.ts'/g;
