import { existsSync, readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a running server writes into `postmaster.pid`: pid, data folder, start time, port, ... , state. */
export interface PostmasterFile {
  pid: number;
  port: number;
  ready: boolean;
}

/** The server that runs on this data folder, or undefined. A pid that now belongs to another program does not count. */
export function runningServer(dataDir: string): PostmasterFile | undefined {
  const file = readPostmasterFile(dataDir);
  return file && isServerOf(dataDir, file.pid) ? file : undefined;
}

export function readPostmasterFile(dataDir: string): PostmasterFile | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1) return undefined;
  return { pid, port: Number(lines[3]) || 0, ready: (lines[7] ?? '').startsWith('ready') };
}

/**
 * After a crash the file stays behind, and PostgreSQL refuses to start when its pid is alive again as something else.
 * The file must not be deleted: its last lines let the server see orphaned children of the crashed one. So the pid is
 * replaced by ours, the parent's, which the server never takes for a rival.
 */
export function disarmStaleFile(dataDir: string): void {
  const file = readPostmasterFile(dataDir);
  if (!file || isServerOf(dataDir, file.pid) || !isAlive(file.pid)) return;
  const path = join(dataDir, 'postmaster.pid');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^\d+/, String(process.pid)));
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
  // A child whose parent has not yet asked for its end still has a pid: on Linux the state letter tells.
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

/** On Linux a server's working folder is its data folder; elsewhere a living pid is believed, as PostgreSQL itself does. */
function isServerOf(dataDir: string, pid: number): boolean {
  if (!isAlive(pid)) return false;
  if (!existsSync('/proc/self/cwd')) return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataDir);
  } catch {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'; // another user's process: only its name can be read
  }
}
