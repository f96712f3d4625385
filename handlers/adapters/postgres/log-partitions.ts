import { Fault } from '#vocabulary/fault.ts';
import { firstIdAt } from '#vocabulary/ids.ts';
import type { Database, Query } from './database.ts';

/** A period of `run_events`: run ids from `from` (undefined: from the first) up to and without `to`. */
export interface LogPartition {
  name: string;
  from: string | undefined;
  to: string;
}

const weekMs = 7 * 86_400_000;
/** 1970-01-05: weeks begin on Mondays, UTC. */
const firstMondayMs = 4 * 86_400_000;
/** Only one process changes partitions at a time; the others leave it to that one. */
const advisoryLockKey = 4_771_024;
/** Those who read and append wait behind one who waits for a lock: rather try again in an hour than hold them up, in ms. */
const lockTimeoutMs = 250;
const lockNotAvailable = '55P03';
/** Entries of a period without a partition that are moved into a new one. More would block too long: they stay. */
const movedMax = 10_000;

/** The periods there are, oldest first; the default partition is none. */
export async function logPartitions(query: Query): Promise<LogPartition[]> {
  const rows = await query<{ name: string; bounds: string }>({
    name: 'log_partitions',
    text: `select c.relname as name, pg_get_expr(c.relpartbound, c.oid) as bounds
      from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'run_events'::regclass`,
  });
  return rows
    .flatMap(({ name, bounds }) => {
      const [, from, to] = /^FOR VALUES FROM \((?:MINVALUE|'([^']*)')\) TO \('([^']*)'\)$/.exec(bounds) ?? [];
      return to === undefined ? [] : [{ name, from, to }];
    })
    .toSorted((a, b) => (a.to < b.to ? -1 : 1));
}

/** One partition for each week between the two moments that none covers yet. @returns their names */
export async function makeLogPartitions(database: Database, fromMs: number, untilMs: number): Promise<string[]> {
  const made: string[] = [];
  const first = Math.floor((fromMs - firstMondayMs) / weekMs) * weekMs + firstMondayMs;
  const there = await logPartitions(database.query);
  for (let week = first; week <= untilMs; week += weekMs) {
    const [from, to] = [firstIdAt('run', week), firstIdAt('run', week + weekMs)];
    if (there.some((partition) => (partition.from ?? '') < to && from < partition.to)) continue;
    const name = `run_events_${new Date(week).toISOString().slice(0, 10).replaceAll('-', '')}`;
    if (await alone(database, (query) => makePartition(query, { name, from, to }))) made.push(name);
  }
  return made;
}

/** Attached rather than created in place, which would keep readers out; the default partition may hold some of its ids. */
async function makePartition(query: Query, { name, from, to }: LogPartition): Promise<boolean> {
  await query({ text: 'lock table only run_events in share update exclusive mode' });
  await query({ text: 'lock table run_events_other in access exclusive mode' });
  const there = await logPartitions(query);
  if (there.some((partition) => partition.name === name)) return false;
  const [odd] = await query<{ entries: number }>({
    text: `select count(*) as entries from (select tenant_id from run_events_other where run_id >= $1 and run_id < $2 limit $3) o`,
    values: [from, to, movedMax + 1],
  });
  if (odd!.entries > movedMax) return false;
  await query({ text: `create table ${name} (like run_events including all)` });
  await query({
    text: `with odd as (delete from run_events_other where run_id >= $1 and run_id < $2 returning *)
      insert into ${name} (tenant_id, run_id, sequence, event_id, type, time, envelope, private)
      select tenant_id, run_id, sequence, event_id, type, time, envelope, private from odd`,
    values: [from, to],
  });
  await query({
    text: `alter table run_events attach partition ${name} for values from ('${from}') to ('${to}')`,
  });
  return true;
}

/** Drops the periods that end before an id and of which no run is left. @returns their names */
export async function dropLogPartitions(database: Database, beforeId: string): Promise<string[]> {
  const dropped: string[] = [];
  for (const partition of await logPartitions(database.query)) {
    if (partition.to > beforeId) break;
    if (await alone(database, (query) => dropPartition(query, partition))) dropped.push(partition.name);
  }
  return dropped;
}

/** Nobody may add a run to the period while it is asked for; reading goes on until the drop itself. */
async function dropPartition(query: Query, { name, from, to }: LogPartition): Promise<boolean> {
  await query({ text: `lock table ${name} in share mode` });
  const [left] = await query<{ runs: boolean }>({
    // Hops from tenant to tenant, so that each costs two looks into the primary key.
    text: `with recursive tenants as (
        (select tenant_id from runs order by tenant_id limit 1)
        union all
        select (select r.tenant_id from runs r where r.tenant_id > t.tenant_id order by r.tenant_id limit 1)
        from tenants t where t.tenant_id is not null)
      select exists (select from tenants t cross join lateral (
        select from runs r where r.tenant_id = t.tenant_id and r.run_id >= $1 and r.run_id < $2 limit 1) found) as runs`,
    values: [from ?? '', to],
  });
  if (left!.runs) return false;
  await query({ text: `drop table ${name}` });
  return true;
}

/** @returns false, and nothing was done, while another process does the same or a lock is not to be had. */
async function alone(database: Database, work: (query: Query) => Promise<boolean>): Promise<boolean> {
  const changing = database.transaction(async (query) => {
    const [lock] = await query<{ taken: boolean }>({
      text: 'select pg_try_advisory_xact_lock($1) as taken',
      values: [advisoryLockKey],
    });
    if (!lock!.taken) return false;
    await query({ text: `set local lock_timeout = ${lockTimeoutMs}` });
    return work(query);
  });
  return changing.catch((error: unknown) => {
    if (error instanceof Fault && (error.cause as { code?: unknown } | undefined)?.code === lockNotAvailable)
      return false;
    throw error;
  });
}
