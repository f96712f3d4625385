import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolders } from '../../postgres/make-folders.ts';
import { processIdentity } from './identity.ts';

export interface PidRecord {
  pid: number;
  identity: string;
  started_at: string;
}

/** Writes the record whole or not at all: a reader never sees half of it. */
export function writePidFile<Extra extends object>(file: string, pid: number, extra: Extra): PidRecord & Extra {
  const identity = processIdentity(pid);
  if (!identity) throw new Error(`Process ${pid} ended before its pid could be written down.`);
  const record = { pid, identity, started_at: new Date().toISOString(), ...extra };
  makeFolders(dirname(file));
  writeFileSync(`${file}.new`, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return record;
}

/** What the file says, whether or not the process lives; undefined when there is none or it cannot be understood. */
export function readPidFile<Extra extends object>(file: string): (PidRecord & Extra) | undefined {
  try {
    const record = JSON.parse(readFileSync(file, 'utf8')) as PidRecord & Extra;
    return Number.isInteger(record.pid) && typeof record.identity === 'string' ? record : undefined;
  } catch {
    return undefined;
  }
}

/** The record of a process that lives and is the one that was written down, not a later one with its pid. */
export function livingProcess<Extra extends object>(file: string): (PidRecord & Extra) | undefined {
  const record = readPidFile<Extra>(file);
  return record && processIdentity(record.pid) === record.identity ? record : undefined;
}

export function removePidFile(file: string): void {
  rmSync(file, { force: true });
}
