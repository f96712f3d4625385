import type { Knex } from 'knex';
import { firstIdAt } from '#vocabulary/ids.ts';

const weekMs = 7 * 86_400_000;
/** 1970-01-05: weeks begin on Mondays, UTC. */
const firstMondayMs = 4 * 86_400_000;
/** Made by the migration; later ones are made ahead by the retention sweep. */
const weeksAhead = 3;

/** Time partitions of the logs, and lists that neither unpack requests nor walk past what a filter leaves out (0034). */
export async function up(db: Knex): Promise<void> {
  await partitionLogs(db);
  await db.raw(lists);
}

/**
 * Run ids begin with their time, so they are the partition key and the primary key stays as it is. The table of before
 * becomes the partition of everything up to the next Monday: nothing is copied, its rows are only read once.
 * run_events_other takes ids of a time that nobody made room for, so that no clock can make an insert fail.
 */
async function partitionLogs(db: Knex): Promise<void> {
  await db.raw(`
    alter table run_events rename to run_events_earlier;
    alter table run_events_earlier rename constraint run_events_pkey to run_events_earlier_pkey;
    create table run_events (like run_events_earlier, primary key (tenant_id, run_id, sequence)) partition by range (run_id);
    comment on column run_events.private is 'what resuming needs and no reader may see: the model''s turns';
    create table run_events_other partition of run_events default;
  `);
  const [state] = await rowsOf<{ now: number; used: boolean }>(
    db,
    `select (extract(epoch from now()) * 1000)::float8 as now, exists (select from run_events_earlier) as used`,
  );
  const thisWeek = Math.floor((state!.now - firstMondayMs) / weekMs) * weekMs + firstMondayMs;
  const first = state!.used ? thisWeek + weekMs : thisWeek;
  if (state!.used) {
    const until = firstIdAt('run', first);
    await db.raw(`
      with odd as (delete from run_events_earlier where run_id >= '${until}' returning *)
        insert into run_events_other select * from odd;
      alter table run_events attach partition run_events_earlier for values from (minvalue) to ('${until}');`);
  } else {
    await db.raw('drop table run_events_earlier');
  }
  for (let week = first; week < first + weeksAhead * weekMs; week += weekMs) {
    const day = new Date(week).toISOString().slice(0, 10).replaceAll('-', '');
    const bounds = `from ('${firstIdAt('run', week)}') to ('${firstIdAt('run', week + weekMs)}')`;
    await db.raw(`create table run_events_${day} partition of run_events for values ${bounds}`);
  }
}

/**
 * - runs.run_options and .output_bytes: what a list shows of a request, and what its output weighs, without unpacking
 *   either. Escapes that PostgreSQL's JSON parser refuses are blanked in a copy: options have no such text.
 * - run_labels: one row for each label of a run, in the order of lists. A digest, because a label may be longer than an
 *   index takes. Written by triggers, so that it is right whichever build's function inserts the run.
 */
const lists = `
  create function run_options_of(request json) returns json language plpgsql immutable parallel safe as $$
  begin
    if strpos(request::text, '\\u') = 0 then return request->'run_options'; end if;
    return regexp_replace(request::text, '\\\\u(0000|[dD][89a-fA-F][0-9a-fA-F]{2})', '\\\\u0020', 'g')::json->'run_options';
  end $$;
  alter table runs
    add column run_options json generated always as (run_options_of(request)) stored,
    add column output_bytes int generated always as (octet_length(output::text)) stored;
  create index runs_of_status on runs (tenant_id, status, run_id);
  drop index runs_of_parent;
  create index runs_of_parent on runs (tenant_id, parent_run_id, run_id) where parent_run_id is not null;

  create table run_labels (
    tenant_id text not null, label bytea not null, run_id text collate "C" not null,
    primary key (tenant_id, label, run_id)
  );
  comment on column run_labels.label is 'the first 16 bytes of the SHA-256 of name:value';
  create function run_label(name text, value text) returns bytea language sql immutable parallel safe
    return substring(sha256(convert_to(name || ':' || value, 'UTF8')) from 1 for 16);
  create function run_labels_add() returns trigger language plpgsql as $$
    begin
      insert into run_labels (tenant_id, label, run_id)
        select m.tenant_id, run_label(l.key, l.value), m.run_id from made m cross join lateral jsonb_each_text(m.labels) l
        where m.labels is not null;
      return null;
    end $$;
  create function run_labels_remove() returns trigger language plpgsql as $$
    begin
      delete from run_labels k using gone g cross join lateral jsonb_each_text(g.labels) l
        where k.tenant_id = g.tenant_id and k.label = run_label(l.key, l.value) and k.run_id = g.run_id;
      return null;
    end $$;
  create trigger run_labels_add after insert on runs referencing new table as made
    for each statement execute function run_labels_add();
  create trigger run_labels_remove after delete on runs referencing old table as gone
    for each statement execute function run_labels_remove();
  insert into run_labels (tenant_id, label, run_id)
    select r.tenant_id, run_label(l.key, l.value), r.run_id from runs r cross join lateral jsonb_each_text(r.labels) l
    where r.labels is not null;
`;

async function rowsOf<Row>(db: Knex, statement: string): Promise<Row[]> {
  return (await db.raw<{ rows: Row[] }>(statement)).rows;
}
