import type { Knex } from 'knex';

/**
 * The append of 005 with one array for each column in place of one JSON text: the database spent a third of its time
 * on reading envelopes as JSON three times over. Items are numbered from 1, in the order in which runs are locked;
 * `owners` says to which item an event belongs.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create function runs_append_v2(
      tenants text[], runs text[], epochs int[], befores int[], lasts int[], last_ids text[], statuses text[],
      steps int[], tool_calls int[], model_calls int[], outputs text[], errors text[],
      owners int[], event_tenants text[], event_runs text[], sequences int[], event_ids text[], types text[],
      times text[], envelopes text[], privates text[], notice text)
    returns table (i int) language plpgsql as $$
    #variable_conflict use_column
    declare
      total int := cardinality(runs);
      written int[];
    begin
      if total = 0 then return; end if;
      if notice is not null then perform pg_notify('agentos_runs', notice); end if;
      with updated as (
        update runs u set last_sequence = b.n, status = b.s, steps_total = b.st, tool_calls_total = b.tc,
          model_calls_total = b.mc, output = b.o::json, error = b.er::json,
          completed_at = case when b.s = 'running' then null else now() end,
          lease_owner = case when b.s = 'running' then u.lease_owner end,
          lease_expires_at = case when b.s = 'running' then u.lease_expires_at end
        from unnest(tenants, runs, epochs, befores, lasts, statuses, steps, tool_calls, model_calls, outputs, errors)
          with ordinality as b(t, r, e, x, n, s, st, tc, mc, o, er, i)
        -- who has an owner is running; said by status, the planner would walk all running runs for each item
        where u.tenant_id = b.t and u.run_id = b.r and u.lease_epoch = b.e and u.lease_owner is not null
          and u.last_sequence = b.x
        returning b.i::int as i)
      select coalesce(array_agg(updated.i), '{}') into written from updated;
      insert into run_events (tenant_id, run_id, sequence, event_id, type, time, envelope, private)
        select e.t, e.r, e.q, e.e, e.y, e.m::timestamptz, e.x::json, e.z::json
        from unnest(owners, event_tenants, event_runs, sequences, event_ids, types, times, envelopes, privates)
          as e(o, t, r, q, e, y, m, x, z)
        where cardinality(written) = total or e.o = any (written);
      return query select unnest(written);
      if cardinality(written) = total then return; end if;
      -- Repeats of an append whose answer was lost with its connection. The lost one may have been committing until a
      -- moment ago, with the rows above locked: only a statement that begins now sees it.
      return query select b.i::int from unnest(tenants, runs, lasts, last_ids) with ordinality as b(t, r, n, id, i)
        where not b.i = any (written) and exists (
          select from run_events l
          where l.tenant_id = b.t and l.run_id = b.r and l.sequence = b.n and l.event_id = b.id);
    end $$;
  `);
}
