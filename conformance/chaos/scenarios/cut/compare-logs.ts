import pg from 'pg';
import type { Frame } from '../../../http/sse.ts';
import type { Follower } from '../../follower.ts';

/** Per run: the envelopes of the database's log, by sequence. */
export type Logs = ReadonlyMap<string, readonly string[]>;

export async function readLogs(databaseUrl: string, runIds: readonly string[]): Promise<Logs> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ run_id: string; envelope: string }>(
      'select run_id, envelope::text as envelope from run_events where run_id = any($1) order by run_id, sequence',
      [runIds],
    );
    const logs = new Map<string, string[]>();
    for (const { run_id, envelope } of rows) logs.set(run_id, [...(logs.get(run_id) ?? []), envelope]);
    return logs;
  } finally {
    await client.end();
  }
}

/** EVT-02: what a client has heard is the log, word for word: nothing missing, twice, or in another order. */
export function differences(follower: Pick<Follower, 'seen'>, logs: Logs, name: string): string[] {
  return [...follower.seen].flatMap(([runId, frames]) => {
    const problem = difference(frames, logs.get(runId) ?? []);
    return problem === undefined ? [] : [`${name}, ${runId}: ${problem}`];
  });
}

function difference(frames: readonly Frame[], log: readonly string[]): string | undefined {
  for (const [i, frame] of frames.entries()) {
    if (frame.id !== String(i + 1)) return `frame ${i + 1} has the id ${frame.id}`;
    if (frame.data !== log[i]) return `frame ${i + 1} is not what the log has`;
  }
  return frames.length === log.length ? undefined : `${frames.length} frames of a log of ${log.length}`;
}
