/**
 * What one process tells the others after a commit, over NOTIFY: a hint that saves waiting for the next sweep, never
 * the only way to learn something. At most one goes out per group commit, because NOTIFY takes a lock of the whole
 * database at commit.
 */
export interface RunNotice {
  /** The process that speaks; it knows already and does not listen to itself. */
  from: string;
  /** Runs whose log has grown; undefined: too many to name. */
  runs?: string[];
  /** Runs may be waiting for a worker. */
  waiting?: boolean;
  whispers?: Whisper[];
}

/** Tenant, run, text: for followers of the run, in no log. */
export type Whisper = [tenantId: string, runId: string, text: string];

export const runChannel = 'agentos_runs';

/** PostgreSQL takes payloads below 8,000 bytes; a run id is 30 and its quotes and comma 3. */
const payloadBytesMax = 7_999;
const namedRunsMax = 200;

export function encodeNotice(notice: RunNotice): string {
  const { from, runs, waiting, whispers } = notice;
  return JSON.stringify({
    from,
    ...(runs && runs.length <= namedRunsMax && { runs }),
    ...(waiting && { waiting }),
    ...(whispers && { whispers }),
  });
}

export function fitsNotice(notice: RunNotice): boolean {
  return Buffer.byteLength(encodeNotice(notice)) <= payloadBytesMax;
}

export function decodeNotice(payload: string): RunNotice | undefined {
  try {
    return JSON.parse(payload) as RunNotice;
  } catch {
    return undefined;
  }
}
