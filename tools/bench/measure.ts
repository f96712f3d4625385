import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { cpuSeconds } from './process-meter.ts';

export interface LoadOptions {
  url: string;
  clients: number;
  seconds: number;
  method?: string;
  token?: string;
  headers?: string[];
  body?: unknown;
  expect?: string;
}

export interface LoadResult {
  clients: number;
  perSecond: number;
  done: { p50: number; p99: number };
  first: { p50: number; p99: number };
  count: number;
  bytes: number;
  errors: number;
  lastError: string;
  /** CPU of the server process per request, in microseconds. */
  cpuMicroseconds: number;
}

/** Seconds of load before the measured ones: connections open, code compiled. */
const warmSeconds = 1;

/** Loads a server from a process of its own and charges the server's CPU to its requests. */
export async function measure(serverPid: number, options: LoadOptions): Promise<LoadResult> {
  const args = ['--url', options.url, '--clients', String(options.clients), '--seconds', String(options.seconds)];
  args.push('--warm', String(warmSeconds), '--method', options.method ?? 'GET');
  for (const header of options.headers ?? []) args.push('--header', header);
  if (options.token) args.push('--header', `authorization: Bearer ${options.token}`);
  if (options.body !== undefined) args.push('--body', JSON.stringify(options.body));
  if (options.expect) args.push('--expect', options.expect);
  const load = spawn(process.execPath, [join(import.meta.dirname, 'load.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => setTimeout(resolve, warmSeconds * 1_000));
  const before = cpuSeconds(serverPid);
  await new Promise((resolve) => setTimeout(resolve, options.seconds * 1_000));
  const cpu = cpuSeconds(serverPid) - before;
  let text = '';
  for await (const part of load.stdout) text += String(part);
  const result = JSON.parse(text) as Omit<LoadResult, 'cpuMicroseconds'>;
  if (result.count === 0) throw new Error(`nothing of ${options.url} was answered: ${result.lastError}`);
  return { ...result, cpuMicroseconds: Math.round((cpu / result.count) * 1e6) };
}

/** The middle of several rounds: one disturbed round must not decide. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
