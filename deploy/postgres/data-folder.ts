import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Binaries, postgresMajor } from './binaries.ts';
import { ensurePassword, withLentPassword } from './password.ts';
import { makeFolders } from './make-folders.ts';
import { PostgresTrouble } from './postgres-trouble.ts';
import { firstClosedFolder, type RunAs } from './run-as.ts';
import { runToEnd } from './run-to-end.ts';

/** Makes the folder that holds the data folder, and proves that it can be written to and entered. */
export function prepareParent(dataDir: string, user: RunAs): void {
  const parent = dirname(dataDir);
  try {
    const firstMade = makeFolders(parent);
    if (firstMade && user.uid !== undefined) letEnter(firstMade, parent);
    const probe = join(parent, `.write-probe-${process.pid}`);
    writeFileSync(probe, 'x'.repeat(4096)); // a full disk lets empty files be made
    rmSync(probe);
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new PostgresTrouble(
      'disk_not_writable',
      `The folder ${parent} cannot be written to (${reason}).`,
      reason === 'ENOSPC'
        ? 'Free some disk space, or set AGENTOS_HOME to a folder on another disk.'
        : 'Give this user the right to write there, or set AGENTOS_HOME to a folder that it may write to.',
      { cause },
    );
  }
  const closed = firstClosedFolder(dataDir, user);
  if (closed) {
    throw new PostgresTrouble(
      'folder_unreachable',
      `PostgreSQL cannot run as root, and the user it runs as (uid ${user.uid}) may not enter ${closed}.`,
      'Set AGENTOS_HOME to a folder that everyone may enter, for example /var/lib/agentos, or start as an ordinary user.',
    );
  }
}

/** A strict umask must not close the folders that we make to the server's user: enter, but neither list nor read. */
function letEnter(firstMade: string, last: string): void {
  for (let folder = last; folder.length >= firstMade.length; folder = dirname(folder)) chmodSync(folder, 0o711);
}

/** Creates the database cluster unless it is there; refuses data that this server cannot or must not open. */
export async function ensureData(dataDir: string, user: RunAs, binaries: Binaries): Promise<void> {
  if (!isEmpty(dataDir)) return assertOurs(dataDir, user);
  const fresh = `${dataDir}.new-${randomBytes(4).toString('hex')}`; // renamed when whole: initdb that was killed half-way leaves nothing usable-looking
  mkdirSync(fresh, { mode: 0o700 });
  try {
    if (user.uid !== undefined && user.gid !== undefined) chownSync(fresh, user.uid, user.gid);
    await withLentPassword(ensurePassword(dataDir), user, (file) =>
      runToEnd(
        binaries.initdb,
        [
          '-D',
          fresh,
          '-U',
          'postgres',
          `--pwfile=${file}`,
          '--auth=scram-sha-256',
          '--encoding=UTF8',
          '--locale-provider=builtin',
          '--builtin-locale=C.UTF-8',
          '--locale=C',
        ],
        user,
      ),
    );
    if (existsSync(dataDir) && process.platform === 'win32') rmSync(dataDir, { recursive: true }); // rename replaces an empty folder elsewhere
    renameSync(fresh, dataDir);
  } catch (cause) {
    rmSync(fresh, { recursive: true, force: true });
    if (isEmpty(dataDir)) throw cause; // otherwise another starter was quicker: its data is as good as ours
  }
}

function isEmpty(dataDir: string): boolean {
  return !existsSync(dataDir) || readdirSync(dataDir).length === 0;
}

function assertOurs(dataDir: string, user: RunAs): void {
  const versionFile = join(dataDir, 'PG_VERSION');
  if (!existsSync(versionFile)) {
    throw new PostgresTrouble(
      'not_a_data_folder',
      `The folder ${dataDir} holds files, but not a PostgreSQL database.`,
      'Move those files away, or set AGENTOS_HOME to another folder.',
    );
  }
  const version = readFileSync(versionFile, 'utf8').trim();
  if (version !== postgresMajor) {
    throw new PostgresTrouble(
      'data_of_other_version',
      `The data in ${dataDir} belongs to PostgreSQL ${version}; this release runs PostgreSQL ${postgresMajor}.`,
      `Start the release that wrote it and dump the data, or run that server yourself and pass it with --database-url-file.`,
    );
  }
  const owner = statSync(dataDir).uid;
  const server = user.uid ?? process.getuid?.();
  if (server !== undefined && owner !== server) {
    throw new PostgresTrouble(
      'data_of_other_owner',
      `The data in ${dataDir} belongs to uid ${owner}, and the server would run as uid ${server}.`,
      `Start as the user it belongs to (root may start everyone's), or run \`chown -R ${server} ${dataDir}\` as root.`,
    );
  }
}
