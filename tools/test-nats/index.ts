import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNatsServer, startLocalNats, type LocalNats } from '../../deploy/nats/local-server.ts';

export type TestNats = LocalNats;

/**
 * Whether tests against NATS can run here. They say so when they cannot, and fail instead where NATS_REQUIRED is set, as
 * in continuous integration.
 */
export function natsAvailable(): boolean {
  if (findNatsServer()) return true;
  const words = 'nats-server is not on the PATH (Debian: apt-get install nats-server)';
  if (process.env.NATS_REQUIRED) throw new Error(`${words}, and NATS_REQUIRED is set.`);
  process.stderr.write(`SKIPPED: tests against NATS do not run, because ${words}.\n`);
  return false;
}

/** A server with a folder of its own, which goes with it. @param settings its command line */
export async function startTestNats(settings?: readonly string[]): Promise<TestNats> {
  const folder = await mkdtemp(join(tmpdir(), 'agentos-nats-'));
  const nats = await startLocalNats(folder, settings);
  return {
    ...nats,
    get pid() {
      return nats.pid;
    },
    async stop() {
      await nats.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
