import { pino, type Logger } from 'pino';
import { redactLine } from './log-redaction.ts';

export type { Logger };

export interface LogOptions {
  readonly level: string;
  /** In every line: which node wrote it. */
  readonly stackId: string;
  /** Where lines go: 1 is stdout, 2 stderr; a path appends to a file. */
  readonly destination?: number | string;
}

export interface NodeLog {
  readonly log: Logger;
  /**
   * Writes a line whose fields are JSON already, ready to stand after the time: for what is written on every request,
   * where a general logger costs as much as the request. Only what cannot hold a secret may come this way.
   */
  readonly info: (fields: string) => void;
  /** Writes out what is buffered, at once: for the last line before an exit. */
  readonly flush: () => void;
}

/** A system call, and a hand-over to another thread, for each line would cost ten times the line. */
const batchCharacters = 32 * 1024;
/** A line is at most this late; a crash that no handler sees loses at most this much. */
const flushEveryMs = 100;

/** JSON lines (OBS-03), one for each thing that happened, secrets blotted out. */
export function openLog({ level, stackId, destination = 1 }: LogOptions): NodeLog {
  const sink = pino.destination({ dest: destination, sync: false, maxWrite: 4 * batchCharacters });
  sink.on('error', () => {}); // the reader of our stdout has gone; the node goes on
  let batch = '';
  const hand = (): void => {
    if (batch === '') return;
    sink.write(batch);
    batch = '';
  };
  const write = (line: string): void => {
    batch += line;
    if (batch.length >= batchCharacters) hand();
  };
  setInterval(hand, flushEveryMs).unref();
  const log = pino(
    {
      level,
      base: { stack_id: stackId },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: redactLine },
    },
    { write },
  );
  const told = log.isLevelEnabled('info');
  const stack = JSON.stringify(stackId);
  return {
    log,
    info: (fields) => {
      if (told) write(`{"level":"info","time":"${isoNow()}","stack_id":${stack},${fields}}\n`);
    },
    flush: () => {
      hand();
      try {
        sink.flushSync();
      } catch {
        // Nothing is open yet, or nobody reads any more: there is no place left to say so.
      }
    },
  };
}

let shownMs = 0;
let shown = '';
/** Many lines share a millisecond, and writing one out takes longer than everything else in the line. */
function isoNow(): string {
  const now = Date.now();
  if (now !== shownMs) {
    shownMs = now;
    shown = new Date(now).toISOString();
  }
  return shown;
}
