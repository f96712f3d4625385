import { isTerminal, type LogEntry } from '#orchestrator/runs/log-entry.ts';

/** An event as it goes over the wire (EVT-01), encoded once for all who follow the run. */
export interface Frame {
  readonly sequence: number;
  readonly bytes: Buffer;
  /** The run has ended with it; so does the stream. */
  readonly last: boolean;
}

export function frameOf(entry: LogEntry): Frame {
  return {
    sequence: entry.sequence,
    bytes: Buffer.from(`id: ${entry.sequence}\nevent: ${entry.type}\ndata: ${entry.envelope}\n\n`),
    last: isTerminal(entry.type),
  };
}

/** A comment that keeps proxies and clients from giving up on a quiet run. */
export const pingFrame = Buffer.from(': ping\n\n');
