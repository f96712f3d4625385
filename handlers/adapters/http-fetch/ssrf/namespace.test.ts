import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Told } from './namespace-world.ts';

const world = fileURLToPath(new URL('./namespace-world.ts', import.meta.url));
/** Every address of both families is this machine's own. */
const everythingIsHere =
  'ip link set lo up && ip route add local 0.0.0.0/0 dev lo && ip -6 route add local ::/0 dev lo && exec "$@"';
const inNamespace = (...program: string[]): string[] => ['-rn', 'sh', '-c', everythingIsHere, 'sh', ...program];

const possible = spawnSync('unshare', inNamespace('true')).status === 0;
if (!possible) {
  console.warn('NOT RUN: forged requests in a network of their own (S8). This machine makes no network namespaces.');
}

/** test-plan S8, on a network in which whatever is dialled answers. */
describe.skipIf(!possible)('server-side request forgery, in a network of its own', () => {
  let told: Told;
  beforeAll(async () => {
    const { stdout } = await promisify(execFile)('unshare', inNamespace(process.execPath, world), { timeout: 120_000 });
    told = JSON.parse(stdout) as Told;
  }, 150_000);

  it('TOOL-01: the canaries can sing', () => {
    expect(told.sang).toEqual(
      expect.arrayContaining(['169.254.169.254', 'fd00:ec2::254', '10.0.0.1', '127.0.0.1', '::1']),
    );
    expect(told.sang).toHaveLength(9);
  });

  it('TOOL-01: no hostile URL, redirect or name reaches one', () => {
    expect(told.hostile).toBeGreaterThanOrEqual(300);
    expect(told.redirects).toBeGreaterThanOrEqual(200);
    expect([told.hits, told.answered]).toEqual([[], []]);
  });

  it('TOOL-01: a name that leads out and home by turns leads out only', () => {
    expect(told.rebindings).toEqual({ asked: 200, led: 100 });
    expect(told.hits).toEqual([]);
  });

  it('TOOL-01: whoever asks for something ordinary gets it', () => {
    expect(told.benign.asked).toBeGreaterThanOrEqual(50);
    expect(told.benign.missed).toEqual([]);
  });
});
