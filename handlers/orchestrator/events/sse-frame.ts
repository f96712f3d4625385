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

/** One write to a socket, in bytes: bounds what a slow reader can make a socket hold. Only a single larger event exceeds it. */
export const writeBytesMax = 262_144;

/** Frames that leave together, and how far they lead. */
export interface Write {
  readonly bytes: Buffer;
  readonly upTo: number;
  readonly last: boolean;
}

/** As many frames as one write takes, from a place on and before another; there is at least one. */
export function writeOf(frames: readonly Frame[], from = 0, end = frames.length): Write {
  const parts: Buffer[] = [];
  let bytes = 0;
  for (let i = from; i < end && bytes < writeBytesMax; i++) {
    parts.push(frames[i]!.bytes);
    bytes += frames[i]!.bytes.length;
  }
  const { sequence, last } = frames[from + parts.length - 1]!;
  return { bytes: parts.length === 1 ? parts[0]! : Buffer.concat(parts), upTo: sequence, last };
}

/** A comment that keeps proxies and clients from giving up on a quiet run. */
export const pingFrame = Buffer.from(': ping\n\n');
