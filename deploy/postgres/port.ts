import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * `lent`: nobody listens, but the system gave the port to an outgoing connection of some program (ours lie in the range
 * that Linux lends from); it comes back when that connection ends, or a minute after.
 */
export type PortState = 'free' | 'listening' | 'lent';

/** Who has this port now. Asked three times over 100 ms: two starters that look at once take each other's look for a server. */
export async function portState(port: number, host = '127.0.0.1'): Promise<PortState> {
  for (let attempt = 1; !(await canListen(port, host)); attempt++) {
    if (attempt === 3) return (await canConnect(port, host)) ? 'listening' : 'lent';
    await sleep(30 + Math.random() * 20);
  }
  return 'free';
}

/** Linux keeps the port of a closed connection for 60 s. */
const lentMsMax = 65_000;

/** The same, but a lent port is waited for. */
export async function settledPortState(port: number, host?: string, onWait: () => void = () => {}): Promise<PortState> {
  const deadline = Date.now() + lentMsMax;
  for (;;) {
    const state = await portState(port, host);
    if (state !== 'lent' || Date.now() > deadline) return state;
    onWait();
    await sleep(500);
  }
}

function canConnect(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const answer = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket.setTimeout(1_000, () => answer(true)); // something is there that does not even refuse
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** A port that is free now; the system hands each one out once before it comes round again. */
export function freePort(host = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port: 0, host, exclusive: true }, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Who listens there, in words (`pid 4711 (nginx)`), when this user may see it; undefined otherwise. */
export function portOwner(port: number): string | undefined {
  try {
    if (process.platform === 'linux') return ownerFromProc(port);
    if (process.platform === 'darwin') return ownerFromLsof(port);
  } catch {
    // Knowing the owner is a courtesy: without the rights or the tool, the port is still named.
  }
  return undefined;
}

function ownerFromProc(port: number): string | undefined {
  const inodes = new Set(listeningInodes('/proc/net/tcp', port).concat(listeningInodes('/proc/net/tcp6', port)));
  if (inodes.size === 0) return undefined;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    for (const target of openFiles(pid)) {
      if (inodes.has(target)) return `pid ${pid} (${nameFromProc(pid)})`;
    }
  }
  return undefined;
}

/** Program and script, as far as they can be told without showing arguments, which may hold secrets. */
function nameFromProc(pid: string): string {
  const [program = '', script = ''] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  const interpreted = /^(node|python|ruby|java)/.test(basename(program)) && script.startsWith('/');
  return interpreted ? `${basename(program)} ${script}` : basename(program);
}

function listeningInodes(table: string, port: number): string[] {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  return readFileSync(table, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[3] === '0A' && fields[1]?.endsWith(`:${wanted}`)) // 0A: LISTEN
    .map((fields) => `socket:[${fields[9]}]`);
}

function openFiles(pid: string): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${fd}`);
      } catch {
        return '';
      }
    });
  } catch {
    return []; // ended meanwhile, or another user's
  }
}

function ownerFromLsof(port: number): string | undefined {
  const fields = execFileSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'], { encoding: 'utf8' });
  const pid = /^p(\d+)$/m.exec(fields)?.[1];
  return pid && `pid ${pid} (${/^c(.+)$/m.exec(fields)?.[1] ?? 'unknown'})`;
}
