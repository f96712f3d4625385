import type { Binaries } from './binaries.ts';
import { ensurePassword } from './password.ts';
import { disarmStaleFile } from './postmaster-file.ts';
import type { RunAs } from './run-as.ts';
import { runToEnd } from './run-to-end.ts';

/**
 * Whoever may open the data folder may set the password: the server's single-user mode needs none. Only called while
 * no server runs on the folder (PostgreSQL itself refuses otherwise).
 */
export async function resetLostPassword(dataDir: string, user: RunAs, binaries: Binaries): Promise<void> {
  if (process.platform === 'win32') return; // single-user mode refuses an administrator; the error names the lost file
  disarmStaleFile(dataDir);
  const password = ensurePassword(dataDir);
  const statement = `ALTER USER postgres PASSWORD '${password}';\n`; // base64url holds no quote
  await runToEnd(binaries.postgres, ['--single', '-D', dataDir, 'postgres'], user, statement);
}
