import { request, type ClientRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseStream, type Frame } from '../http/sse.ts';

/** What a client pauses before it comes back, in ms: an EventSource without a hint waits seconds, a careful client less. */
const reconnectMs = 20;

/** Follows runs as an EventSource does: after each break it comes back with the id of the last whole frame. */
export class Follower {
  /** By run, in the order in which they came: also what came twice. */
  readonly seen = new Map<string, Frame[]>();
  reconnects = 0;
  /** Answers other than 200, by status: a follower comes back after each of them. */
  readonly refused: Record<string, number> = {};
  readonly #base: () => string;
  readonly #key: string;
  #given = false;
  #current: ClientRequest | undefined;

  /** @param base where the orchestrator is reached, asked anew for each connection */
  constructor(base: () => string, key: string) {
    this.#base = base;
    this.#key = key;
  }

  /** Resolves when the run's terminal event has come, or `giveUp` was called. */
  async follow(runId: string): Promise<void> {
    const frames: Frame[] = [];
    this.seen.set(runId, frames);
    for (;;) {
      await this.#connect(runId, frames);
      if (this.#given || isTerminal(frames.at(-1))) return;
      this.reconnects++;
      await sleep(reconnectMs);
    }
  }

  giveUp(): void {
    this.#given = true;
    this.#current?.destroy();
  }

  /** One connection, to its end. Only whole frames count: of what breaks off within a frame the id was not heard. */
  #connect(runId: string, frames: Frame[]): Promise<void> {
    return new Promise((settle) => {
      const last = frames.at(-1)?.id;
      const headers = {
        accept: 'text/event-stream',
        authorization: `Bearer ${this.#key}`,
        ...(last !== undefined && { 'last-event-id': last }),
      };
      const outgoing = request(`${this.#base()}/v1/runs/${runId}/events`, { headers, agent: false }, (incoming) => {
        if (incoming.statusCode !== 200) {
          const status = String(incoming.statusCode);
          this.refused[status] = (this.refused[status] ?? 0) + 1;
        }
        let rest = '';
        incoming.setEncoding('utf8').on('data', (text: string) => {
          if (incoming.statusCode !== 200) return;
          const parsed = parseStream(rest + text);
          rest = parsed.rest;
          frames.push(...parsed.frames);
        });
        incoming.on('error', () => {}).on('close', () => settle());
      });
      this.#current = outgoing;
      outgoing.on('error', () => settle()).on('close', () => settle());
      outgoing.end();
    });
  }
}

function isTerminal(frame: Frame | undefined): boolean {
  return /^agentos\.run\.(completed|failed|canceled)$/.test(frame?.event ?? '');
}
