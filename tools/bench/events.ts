import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { median } from './measure.ts';
import { ready } from './node-under-test.ts';
import { residentMiB } from './process-meter.ts';

export interface FanOutFigures {
  server: 'raw' | 'hub';
  followers: number;
  deliveredPerSecond: number;
  delayMs: { p50: number; p99: number };
  memoryMiB: number;
  /** Against node:http alone with as many followers. */
  ratio: number;
}

const rounds = 3;
const eventBytes = 300;
/** Deliveries of one sample: about two seconds of work. */
const deliveries = 100_000;

/** Events per second that reach followers, all of one run, beside node:http that writes one buffer to all. */
export async function benchEvents(portBase: number, progress: (line: string) => void): Promise<FanOutFigures[]> {
  const figures: FanOutFigures[] = [];
  for (const followers of [100, 1_000, 2_000]) {
    const samples = { raw: [] as Sample[], hub: [] as Sample[] };
    for (let round = 1; round <= rounds; round++) {
      for (const mode of ['raw', 'hub'] as const) {
        const sample = await sampleOf(portBase, mode, followers);
        samples[mode].push(sample);
        progress(`round ${round}/${rounds}  ${followers} followers, ${mode}: ${sample.perSecond} events/s delivered`);
      }
    }
    const rawPerSecond = median(samples.raw.map((sample) => sample.perSecond));
    for (const server of ['raw', 'hub'] as const) {
      const of = (pick: (sample: Sample) => number) => median(samples[server].map(pick));
      const deliveredPerSecond = of((sample) => sample.perSecond);
      figures.push({
        server,
        followers,
        deliveredPerSecond,
        delayMs: { p50: of((sample) => sample.delayMs.p50), p99: of((sample) => sample.delayMs.p99) },
        memoryMiB: of((sample) => sample.memoryMiB),
        ratio: Number((deliveredPerSecond / rawPerSecond).toFixed(2)),
      });
    }
  }
  return figures;
}

interface Sample {
  perSecond: number;
  delayMs: { p50: number; p99: number };
  memoryMiB: number;
}

async function sampleOf(port: number, mode: 'raw' | 'hub', followers: number): Promise<Sample> {
  const program = (name: string) => join(import.meta.dirname, name);
  const server = spawn(process.execPath, [program('fan-out-server.ts'), String(port), mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await ready(server);
  try {
    const count = Math.ceil(deliveries / followers);
    const clients = spawn(
      process.execPath,
      [program('fan-out-clients.ts'), ...[port, followers, count, eventBytes].map(String)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let text = '';
    for await (const part of clients.stdout) text += String(part);
    return { ...(JSON.parse(text) as Omit<Sample, 'memoryMiB'>), memoryMiB: residentMiB(server.pid!) };
  } finally {
    server.kill();
  }
}
