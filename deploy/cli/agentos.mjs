#!/usr/bin/env node
// The `agentos` command. This file speaks only what Node 20 understands: it hands over to the Node 24 that the
// project brings along when the machine's own is older.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, '..', '..');
const oldestNode = 24; // runs TypeScript as it stands

if (!existsSync(join(project, 'node_modules', 'commander'))) {
  process.stderr.write(`agentos: its packages are not installed yet.\n\n  Run:  cd ${project} && npm ci --omit=dev\n`);
  process.exit(1);
}

if (Number(process.versions.node.split('.')[0]) >= oldestNode) {
  // Compiled once, read back ever after: halves the time to the first line of output.
  nodeModule.enableCompileCache(join(project, 'node_modules', '.cache', 'agentos'));
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  handOver();
}

function handOver() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const newer = join(project, 'node_modules', 'node', 'bin', name);
  if (!existsSync(newer)) {
    process.stderr.write(
      `agentos: this machine has Node ${process.versions.node}, and Node ${oldestNode} or newer is needed.\n` +
        `The project brings its own, but it is not there (were install scripts switched off?).\n\n` +
        `  Run:  cd ${project} && npm rebuild node\n`,
    );
    process.exit(1);
  }
  const child = spawn(newer, [process.argv[1], ...process.argv.slice(2)], { stdio: 'inherit' });
  // Ctrl-C at a terminal reaches the child as well, and twice would mean "at once"; a signal from elsewhere reaches us alone.
  process.on('SIGINT', () => {
    if (!process.stdin.isTTY) child.kill('SIGINT');
  });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`agentos: ${newer} cannot be executed: ${error.message}\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}
