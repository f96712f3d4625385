import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { processIdentity } from './identity.ts';
import { livingProcess, readPidFile, writePidFile } from './pid-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'agentos-pid-'));
const file = join(folder, 'run', 'node.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('knows a living process and its ending', async () => {
  const child = spawn('sleep', ['600'], { stdio: 'ignore' });
  await once(child, 'spawn');
  writePidFile(file, child.pid!, { port_base: 1 });
  expect(livingProcess<{ port_base: number }>(file)).toMatchObject({ pid: child.pid, port_base: 1 });
  child.kill();
  await once(child, 'exit');
  expect(livingProcess(file)).toBeUndefined();
  expect(readPidFile(file)).toMatchObject({ pid: child.pid });
});

it('never takes a later process with the same pid for the one that was written down', () => {
  writePidFile(file, process.pid, {});
  const record = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...record, identity: `${processIdentity(process.pid)}0` }));
  expect(livingProcess(file)).toBeUndefined();
});

it('reads half a file as none', () => {
  writeFileSync(file, '{"pid": 12');
  expect(readPidFile(file)).toBeUndefined();
});
