import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isAlive } from '../../postgres/postmaster-file.ts';

/**
 * What tells a process apart from a later one with the same pid: when it started. Undefined when no such process
 * lives. Opaque: only compare it with an earlier answer for the same pid.
 */
export function processIdentity(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined;
  try {
    if (process.platform === 'linux') return linuxStart(pid);
    if (process.platform === 'win32') return windowsStart(pid);
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined; // ended between the two looks
  }
}

/** Clock ticks since boot, and which boot: neither changes when somebody sets the clock. */
function linuxStart(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]; // field 22, counted after the name in brackets
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${ticks}`;
}

function windowsStart(pid: number): string | undefined {
  const command = `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`;
  return execFileSync('powershell.exe', ['-NoProfile', '-Command', command], { encoding: 'utf8' }).trim() || undefined;
}
