import type { Knex } from 'knex';

/**
 * `runs_admit_v1` with one array for each column in place of one JSON text, like the append of 012, and what is decided
 * told apart from what is written: a decision needs few columns, and they are copied several times. It knows of children,
 * which take none of their tenant's slots, and of a longest queue.
 *
 * Items are numbered from 1. Of an item: tenant, principal, agent, its version, run, key, body hash, how long the key is
 * kept in s, create rate per second and burst, concurrent max, most that may wait, priority, timeout in ms; of one that may start at once its
 * worker, its lease in s, and last sequence, steps and model calls once it has. Of an event: the item it belongs to, and
 * whether it is written only if that starts.
 *
 * The index is for the sweep that ends runs whose time is up while they wait: few runs ever do.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`create index runs_waiting_by_deadline on runs (deadline_at) where status = 'queued'`);
  await db.raw(`
    create function runs_admit_v3(
      tenants text[], principals text[], agents text[], versions int[], runs text[], keys text[], hashes text[],
      keys_seconds int[], rates float8[], bursts float8[], concurrents int[], queue_maxes int[], priorities int[], timeouts int[],
      workers text[], leases int[], lasts int[], steps int[], model_calls int[], auths text[], requests text[],
      labels text[], created text[], correlations text[], traceparents text[], audits text[],
      owners int[], starting int[], event_tenants text[], event_runs text[], sequences int[], event_ids text[],
      types text[], times text[], envelopes text[], privates text[], notice text)
    returns table (i int, outcome text, run_id text, epoch int, retry_after_ms int)
    language plpgsql as $$
    #variable_conflict use_column
    declare
      outcomes text[];
      run_ids text[];
      epochs int[];
      waits int[];
      admitted boolean[];
      starts boolean[];
    begin
      if notice is not null then perform pg_notify('agentos_runs', notice); end if;
      insert into tenant_gates (tenant_id)
        select distinct b.t from unnest(tenants) as b(t)
        where not exists (select from tenant_gates g where g.tenant_id = b.t)
        order by 1 on conflict do nothing;
      perform 1 from tenant_gates g where g.tenant_id = any (tenants) order by g.tenant_id for update;

      with
      looked_up as (
        select x.*, y.run_id as known_run, y.body_hash = x.h as known_same,
          -- admitted before this process lost its connection; its lease may have gone on since
          o.run_id is not null as already,
          case when o.status = 'running' and o.lease_owner = x.w and o.lease_epoch = 1 then 1 end as own_epoch,
          -- the first of several requests of this batch with one key; the others are answered like late ones
          first_value(x.i) over same_key as first_i, first_value(x.r) over same_key as first_run,
          first_value(x.h) over same_key = x.h as first_same
        from unnest(tenants, principals, agents, runs, keys, hashes, rates, bursts, concurrents, queue_maxes, workers)
          with ordinality as x(t, p, a, r, k, h, q, b, c, qm, w, i)
        left join run_idempotency y on y.tenant_id = x.t and y.principal_id = x.p and y.agent_id = x.a and y.key = x.k
          and y.expires_at > now()
        left join runs o on o.tenant_id = x.t and o.run_id = x.r
        window same_key as (partition by x.t, x.p, x.a, x.k order by x.i)),
      asking as materialized (
        select s.*, count(*) filter (where s.asks) over (partition by s.t order by s.i) as turn
        from (select l.*, not l.already and l.known_run is null and (l.k is null or l.first_i = l.i) as asks
          from looked_up l) s),
      tenants_now as materialized (
        select s.t, s.q, s.asked,
          -- now() is older than the last refill when this commit began first and then waited for the gate
          least(s.b, coalesce(g.create_tokens + greatest(0, extract(epoch from now() - g.refilled_at)) * s.q, s.b))
            + 1e-9 as tokens,
          (select count(*) from runs e
            where e.tenant_id = s.t and e.status = 'running' and e.parent_run_id is null) as running,
          -- no more are counted than decide
          (select count(*) from (select from runs e where e.tenant_id = s.t and e.status = 'queued' limit s.qm + 1) e)
            as queued
        from (select a.t, max(a.q) as q, max(a.b) as b, max(a.qm) as qm, count(*) filter (where a.asks) as asked
          from asking a group by a.t) s
        join tenant_gates g on g.tenant_id = s.t),
      spent as (
        update tenant_gates g set create_tokens = n.tokens - least(n.asked, floor(n.tokens)),
          refilled_at = greatest(now(), g.refilled_at)
        from tenants_now n where g.tenant_id = n.t),
      judged as (
        select s.*, count(*) filter (where s.admitted) over by_turn as admitted_turn,
          bool_and(s.w is not null) filter (where s.admitted) over by_turn as in_turn
        from (select a.*, n.tokens, n.running, n.queued, a.asks and a.turn <= n.tokens as admitted
          from asking a join tenants_now n on n.t = a.t) s
        window by_turn as (partition by s.t order by s.i)),
      -- nobody starts before one who waits, neither an earlier run nor an earlier one of this batch
      started as (
        select j.*, j.admitted and j.in_turn and j.queued = 0 and j.running + j.admitted_turn <= j.c as starts
        from judged j),
      seated as (
        select s.*, s.starts or s.queued + count(*) filter (where s.admitted and not s.starts)
          over (partition by s.t order by s.i) <= s.qm as seated
        from started s),
      decided as (
        select s.*, s.admitted and s.seated as taken,
          first_value(s.admitted and s.seated) over same_key as first_taken,
          first_value(s.admitted) over same_key as first_admitted
        from seated s
        window same_key as (partition by s.t, s.p, s.a, s.k order by s.i))
      select
        array_agg(case
          when d.already or d.taken then 'created'
          when d.known_run is not null then case when d.known_same then 'existing' else 'key_reused' end
          when d.asks then case when d.admitted then 'queue_full' else 'rate_limited' end
          when not d.first_same then 'key_reused'
          when d.first_taken then 'existing'
          when d.first_admitted then 'queue_full'
          else 'rate_limited' end order by d.i),
        array_agg(coalesce(d.known_run, case when d.asks or d.already then d.r else d.first_run end) order by d.i),
        array_agg(case when d.starts then 1 else d.own_epoch end order by d.i),
        array_agg(case when d.q > 0 then
          least(ceil((greatest(d.turn, 1) - d.tokens) / d.q * 1000), 86400000)::int end order by d.i),
        array_agg(d.taken order by d.i), array_agg(coalesce(d.starts, false) order by d.i)
      into outcomes, run_ids, epochs, waits, admitted, starts from decided d;

      insert into runs (tenant_id, run_id, agent_id, agent_version, auth, request, labels, status, priority,
        concurrent_max, created_at, started_at, deadline_at, lease_owner, lease_epoch, lease_expires_at, attempts,
        last_sequence, steps_total, model_calls_total, correlation_id, traceparent)
      select m.t, m.r, m.a, m.v, m.au::jsonb, m.rq::json, m.la::jsonb,
        case when m.starts then 'running' else 'queued' end, m.pr, m.c,
        m.ca::timestamptz, case when m.starts then m.ca::timestamptz end, now() + m.tout * interval '1 ms',
        case when m.starts then m.w end, m.starts::int, case when m.starts then now() + m.ls * interval '1 s' end,
        m.starts::int, case when m.starts then m.sq else 1 end, case when m.starts then m.ss else 0 end,
        case when m.starts then m.sm else 0 end, m.co, m.tp
      from unnest(tenants, runs, agents, versions, auths, requests, labels, priorities, concurrents, created, timeouts,
          workers, leases, lasts, steps, model_calls, correlations, traceparents, admitted, starts)
        as m(t, r, a, v, au, rq, la, pr, c, ca, tout, w, ls, sq, ss, sm, co, tp, admitted, starts)
      where m.admitted;
      insert into run_events (tenant_id, run_id, sequence, event_id, type, time, envelope, private)
      select e.t, e.r, e.q, e.e, e.y, e.m::timestamptz, e.x::json, e.z::json
      from unnest(owners, starting, event_tenants, event_runs, sequences, event_ids, types, times, envelopes, privates)
        as e(o, f, t, r, q, e, y, m, x, z)
      where admitted[e.o] and (e.f = 0 or starts[e.o]);
      insert into run_idempotency (tenant_id, principal_id, agent_id, key, body_hash, run_id, expires_at)
      select m.t, m.p, m.a, m.k, m.h, m.r, now() + m.ks * interval '1 s'
      from unnest(tenants, principals, agents, keys, hashes, runs, keys_seconds, admitted)
        as m(t, p, a, k, h, r, ks, admitted)
      where m.admitted and m.k is not null
      on conflict (tenant_id, principal_id, agent_id, key) do update
        set body_hash = excluded.body_hash, run_id = excluded.run_id, expires_at = excluded.expires_at;
      insert into audit_log (tenant_id, audit_id, time, actor, action, resource_type, resource_id, outcome, policy_id,
        details, correlation_id)
      select m.t, m.d, now(), m.au::jsonb->'principal', 'run.create', 'run', m.r, 'ok', null,
        jsonb_build_object('agent_id', m.a, 'agent_version', m.v), m.co
      from unnest(tenants, audits, auths, runs, agents, versions, correlations, admitted)
        as m(t, d, au, r, a, v, co, admitted)
      where m.admitted;
      return query select m.i::int, m.o, m.r, m.e, m.n
        from unnest(outcomes, run_ids, epochs, waits) with ordinality as m(o, r, e, n, i);
    end $$;
  `);
}
