import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunAs } from './run-as.ts';

/** The superuser's password lies beside the data folder, readable by whoever started the database and nobody else. */
export function passwordFile(dataDir: string): string {
  return `${dataDir}.password`;
}

/** Reads the password; undefined when it has never been made or was lost. */
export function readPassword(dataDir: string): string | undefined {
  try {
    return readFileSync(passwordFile(dataDir), 'utf8').trim() || undefined;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
}

/** Makes the password unless another process was quicker; both then use the same one. */
export function ensurePassword(dataDir: string): string {
  try {
    writeFileSync(passwordFile(dataDir), `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
  }
  const password = readPassword(dataDir);
  if (!password) throw new Error(`The password file ${passwordFile(dataDir)} is empty.`);
  return password;
}

/** Lends the password as a file that initdb, under the server's user, can read, for as long as `use` runs. */
export async function withLentPassword<T>(
  password: string,
  user: RunAs,
  use: (file: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'agentos-'));
  const file = join(folder, 'password');
  try {
    writeFileSync(file, password, { mode: 0o600 });
    if (user.uid !== undefined && user.gid !== undefined) {
      chownSync(file, user.uid, user.gid);
      chownSync(folder, user.uid, user.gid);
    }
    return await use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
