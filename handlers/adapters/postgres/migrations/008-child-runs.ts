import type { Knex } from 'knex';

/**
 * Runs that an agent calls as a tool (RUN-12). A child runs in its parent's slot: it is never queued, the tenant's limits do
 * not count it, and only whoever holds its parent takes it up. `runs_claim_v2` leaves children out, and takes a
 * tenant's limit from the first run that waits: its predecessor read all of them, for each claim; admission follows in 014.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    alter table runs
      add column parent_run_id text collate "C", add column root_run_id text collate "C",
      add column depth smallint not null default 0;
    comment on column runs.depth is 'runs above it in its tree; 0 for a run that somebody created';
    create index runs_of_parent on runs (tenant_id, parent_run_id) where parent_run_id is not null;
    create index runs_of_root on runs (tenant_id, root_run_id) where root_run_id is not null;
  `);
  await db.raw(admitChildren);
  await db.raw(claim);
}

/**
 * batch: [{i, t tenant, a agent, v version, r run, pa parent, pe lease epoch of the parent, ro root, m runs of the tree at
 * most, pr priority, to timeout ms, w worker, ls lease s, sq last sequence, ss steps, sm model calls, au auth, rq request,
 * la labels, ca created at, co correlation, tp traceparent, d audit id, ev events [{q, e, y, m, x, z}]}]
 *
 * Roots and parents are locked first, in the order in which every write locks runs: whoever ends one of them either sees
 * the child, or has ended the parent before the child is admitted. A root's id is smaller than those of its tree.
 */
const admitChildren = `
create function runs_admit_children_v1(batch json, notice text)
returns table (i int, outcome text, epoch int)
language plpgsql as $$
#variable_conflict use_column
begin
  if notice is not null then perform pg_notify('agentos_runs', notice); end if;
  perform 1 from (select distinct b.t, k.r from json_to_recordset(batch) as b(t text, pa text, ro text)
      cross join lateral (values (b.pa), (b.ro)) as k(r)) k
    join runs u on u.tenant_id = k.t and u.run_id = k.r
    order by u.run_id collate "C" for update of u;

  return query with
  asked as materialized (
    select x.*, p.concurrent_max, p.deadline_at, p.depth as above, o.run_id is not null as already,
      p.run_id is not null as wanted,
      -- admitted before this process lost its connection; its lease may have gone on since
      case when o.status = 'running' and o.lease_owner = x.w and o.lease_epoch = 1 then 1 end as own_epoch,
      (select count(*) from runs c where c.tenant_id = x.t and c.root_run_id = x.ro) as made,
      count(*) filter (where o.run_id is null and p.run_id is not null) over (partition by x.t, x.ro order by x.i) as turn
    from json_to_recordset(batch) as x(i int, t text, a text, v int, r text, pa text, pe int, ro text, m int,
      pr smallint, "to" int, w text, ls int, sq int, ss int, sm int, au jsonb, rq text, la jsonb, ca timestamptz, co text,
      tp text, d text, ev json)
    left join runs o on o.tenant_id = x.t and o.run_id = x.r
    left join runs p on p.tenant_id = x.t and p.run_id = x.pa and p.lease_epoch = x.pe and p.status = 'running'),
  decided as materialized (
    select k.*, not k.already and k.wanted and k.made + k.turn <= k.m as admitted from asked k),
  made as (
    insert into runs (tenant_id, run_id, parent_run_id, root_run_id, depth, agent_id, agent_version, auth, request, labels,
      status, priority, concurrent_max, created_at, started_at, deadline_at, lease_owner, lease_epoch, lease_expires_at,
      attempts, last_sequence, steps_total, model_calls_total, correlation_id, traceparent)
    select k.t, k.r, k.pa, k.ro, k.above + 1, k.a, k.v, k.au, k.rq::json, k.la, 'running', k.pr, k.concurrent_max, k.ca,
      k.ca, least(now() + k."to" * interval '1 ms', k.deadline_at), k.w, 1, now() + k.ls * interval '1 s', 1, k.sq, k.ss,
      k.sm, k.co, k.tp
    from decided k where k.admitted),
  logged as (
    insert into run_events (tenant_id, run_id, sequence, event_id, type, time, envelope, private)
    select k.t, k.r, e.q, e.e, e.y, e.m, e.x, e.z::json
    from decided k cross join lateral
      json_to_recordset(k.ev) as e(q int, e text, y text, m timestamptz, x json, z text)
    where k.admitted),
  audited as (
    insert into audit_log (tenant_id, audit_id, time, actor, action, resource_type, resource_id, outcome, policy_id,
      details, correlation_id)
    select k.t, k.d, now(), k.au->'principal', 'run.create', 'run', k.r, 'ok', null,
      jsonb_build_object('agent_id', k.a, 'agent_version', k.v, 'parent_run_id', k.pa), k.co from decided k where k.admitted)
  select k.i,
    case when k.already or k.admitted then 'created' when k.wanted then 'tree_full' else 'parent_lost' end,
    case when k.admitted then 1 else k.own_epoch end
  from decided k;
end $$;
`;

/** As described at `runs_claim_v1`. */
const claim = `
create function runs_claim_v2(worker text, slots int, lease_seconds int)
returns setof runs language plpgsql as $$
declare
  free int := slots;
  share int;
  tenants text[];
  tenant text;
  taken int;
begin
  return query update runs u set lease_owner = worker, lease_epoch = u.lease_epoch + 1, attempts = u.attempts + 1,
      lease_expires_at = now() + lease_seconds * interval '1 s'
    from (select e.tenant_id, e.run_id from runs e where e.status = 'running' and e.parent_run_id is null
        and e.lease_expires_at < now()
      order by e.lease_expires_at limit free for update skip locked) e
    where u.tenant_id = e.tenant_id and u.run_id = e.run_id
    returning u.*;
  get diagnostics taken = row_count;
  free := free - taken;
  if free <= 0 then return; end if;

  -- each tenant that has waiting runs, found by hopping through the index and not by reading it
  with recursive hop as (
    (select r.tenant_id from runs r where r.status = 'queued' order by r.tenant_id limit 1)
    union all
    select (select r.tenant_id from runs r where r.status = 'queued' and r.tenant_id > hop.tenant_id
      order by r.tenant_id limit 1)
    from hop where hop.tenant_id is not null)
  select array_agg(h.tenant_id order by random()) into tenants from hop h where h.tenant_id is not null;
  if tenants is null then return; end if;

  share := greatest(1, free / cardinality(tenants));
  for pass in 1..2 loop
    foreach tenant in array tenants loop
      exit when free <= 0;
      -- a tenant whose gate another process holds is being served there
      perform 1 from tenant_gates g where g.tenant_id = tenant for update skip locked;
      continue when not found;
      return query update runs u set status = 'running', lease_owner = worker, lease_epoch = u.lease_epoch + 1,
          attempts = u.attempts + 1, started_at = coalesce(u.started_at, now()),
          lease_expires_at = now() + lease_seconds * interval '1 s'
        from (select q.tenant_id, q.run_id from runs q
          where q.tenant_id = tenant and q.status = 'queued'
            and q.concurrent_max > (select count(*) from runs e where e.tenant_id = tenant and e.status = 'running'
              and e.parent_run_id is null)
          order by q.priority desc, q.run_id
          limit least(free, share, greatest(0, (select q2.concurrent_max from runs q2
              where q2.tenant_id = tenant and q2.status = 'queued' order by q2.priority desc, q2.run_id limit 1)
            - (select count(*) from runs e where e.tenant_id = tenant and e.status = 'running'
              and e.parent_run_id is null)))
          for update skip locked) q
        where u.tenant_id = q.tenant_id and u.run_id = q.run_id
        returning u.*;
      get diagnostics taken = row_count;
      free := free - taken;
    end loop;
    share := free;
  end loop;
end $$;
`;
