import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CommandLine, end } from './command-line.ts';

const line = new CommandLine(52219);
const agentos = (...args: string[]) => end(line.start(args));

afterAll(() => line.remove());

describe('the command line', () => {
  it('typos get a suggestion and exit code 2', async () => {
    const typo = await agentos('statsu');
    expect([typo.code, typo.stderr]).toEqual([2, expect.stringContaining('Did you mean status?')]);
    expect((await agentos('up', '--port-bas', '1')).stderr).toContain('Did you mean --port-base?');
    expect((await agentos('up', '--mode', 'production')).code).toBe(2);
    expect((await agentos('up', '--profile', 'federated')).stderr).toContain('not available yet');
  });

  it('help teaches with an example first, and documents the exit codes', async () => {
    for (const args of [['--help'], ['help', 'run'], ['up', '--help'], []]) {
      const { code, stdout } = await agentos(...args);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^Example:\n {2}\S*agentos /);
    }
    const { stdout } = await agentos('help', 'exit-codes');
    for (const code of [0, 1, 2, 3, 4, 5, 78, 124, 130]) expect(stdout).toMatch(new RegExp(`^ +${code} {2}\\S`, 'm'));
  });

  it('a home that cannot be written to is named, with the way out', async () => {
    writeFileSync(join(line.folder, 'a-file'), '');
    const { code, stderr } = await end(line.start(['up'], { AGENTOS_HOME: join(line.folder, 'a-file', 'home') }));
    expect(code).toBe(1);
    expect(stderr).toContain(`The state folder ${join(line.folder, 'a-file', 'home')} cannot be written to`);
    expect(stderr).toContain('AGENTOS_HOME=');
  });

  it('test-alert is not there until it works', async () => {
    expect((await agentos('test-alert')).code).toBe(2);
  });
});
