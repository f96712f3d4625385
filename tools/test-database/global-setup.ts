import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../deploy/postgres/embedded.ts';

/** One real Postgres for the whole test run; each test file makes its own database in it. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'agentos-test-'));
  await chmod(folder, 0o711); // as root, the server runs as another user, who must be able to enter
  const postgres = await startEmbeddedPostgres({
    dataDir: join(folder, 'data'),
    port: 0,
    logFile: join(folder, 'postgres.log'),
  });
  process.env.AGENTOS_TEST_DATABASE_URL = postgres.url;
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
