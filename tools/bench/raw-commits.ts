import pg from 'pg';

export interface RawCommits {
  writers: number;
  /** Runs' worth of rows that became durable per second. */
  unitsPerSecond: number;
}

/** Rows that one run writes: 16 events and four states of its own row. */
const rowsPerUnit = 16;
const commitsPerUnit = 4;
const event = JSON.stringify({ type: 'agentos.model.completed', payload: { text: 'x'.repeat(280) } });

/**
 * The limit that runs are held against: the same number of rows made durable through `pg` by group commit, by
 * writers that wait for each of their four commits, and nothing else done.
 */
export async function rawCommits(url: string, writers: number, seconds: number): Promise<RawCommits> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('create table if not exists bench_rows (id bigint generated always as identity, e json)');
  await client.query('truncate bench_rows');
  let waiting: { rows: number; resolve: () => void }[] = [];
  let units = 0;
  let writing = writers;
  const endAt = performance.now() + seconds * 1_000;
  const flush = async (): Promise<void> => {
    while (writing > 0) {
      const batch = waiting;
      waiting = [];
      if (batch.length === 0) {
        await new Promise(setImmediate);
        continue;
      }
      const rows = batch.reduce((sum, item) => sum + item.rows, 0);
      await client.query({
        name: 'bench',
        text: 'insert into bench_rows (e) select value from json_array_elements($1)',
        values: [`[${Array(rows).fill(event).join()}]`],
      });
      for (const item of batch) item.resolve();
    }
  };
  const writer = async (): Promise<void> => {
    while (performance.now() < endAt) {
      for (let i = 0; i < commitsPerUnit; i++) {
        await new Promise<void>((resolve) => waiting.push({ rows: rowsPerUnit / commitsPerUnit, resolve }));
      }
      units++;
    }
    writing--;
  };
  await Promise.all([flush(), ...Array.from({ length: writers }, writer)]);
  await client.query('drop table bench_rows');
  await client.end();
  return { writers, unitsPerSecond: Math.round(units / seconds) };
}
