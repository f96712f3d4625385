-- Invariants of runs, their logs, and what is on record about them (EVT-02, RUN-04, RUN-06, SEC-05, MOD-08). Each row is a violation; no rows mean that all hold.
with events as (
  select tenant_id, run_id, sequence, event_id, type, envelope::json->>'step_id' as step_id,
    envelope::json->'payload' as payload
  from run_events
), logs as (
  select tenant_id, run_id, count(*) as events, min(sequence) as first, max(sequence) as last,
    count(*) filter (where type in ('agentos.run.completed', 'agentos.run.failed', 'agentos.run.canceled')) as endings,
    max(sequence) filter (where type in ('agentos.run.completed', 'agentos.run.failed', 'agentos.run.canceled')) as ending,
    min(type) filter (where type in ('agentos.run.completed', 'agentos.run.failed', 'agentos.run.canceled')) as ending_type
  from events group by tenant_id, run_id
)
select 'a run that was accepted has not ended' as violation, r.run_id, r.status as detail
  from runs r where r.status in ('queued', 'running')
union all
select 'a run has no log', r.run_id, r.status
  from runs r where not exists (select from logs l where l.tenant_id = r.tenant_id and l.run_id = r.run_id)
union all
select 'a log without its run', l.run_id, ''
  from logs l where not exists (select from runs r where r.tenant_id = l.tenant_id and r.run_id = l.run_id)
union all
select 'an ended run has other than one terminal event', l.run_id, l.endings::text
  from logs l join runs r using (tenant_id, run_id) where r.status not in ('queued', 'running') and l.endings <> 1
union all
select 'something stands behind the terminal event', l.run_id, format('%s of %s', l.ending, l.last)
  from logs l where l.ending <> l.last
union all
select 'the sequence has a gap or does not begin at 1', l.run_id, format('%s events from %s to %s', l.events, l.first, l.last)
  from logs l where l.first <> 1 or l.last <> l.events
union all
select 'the run and its terminal event disagree', r.run_id, format('%s and %s', r.status, l.ending_type)
  from logs l join runs r using (tenant_id, run_id)
  where l.endings > 0 and l.ending_type <> 'agentos.run.' || r.status
union all
select 'the run does not know its last event', r.run_id, format('%s and %s', r.last_sequence, l.last)
  from logs l join runs r using (tenant_id, run_id) where r.last_sequence <> l.last
union all
select 'an event_id is there twice', min(run_id), event_id from events group by event_id having count(*) > 1
union all
select 'a tool call was completed twice', run_id, payload->>'tool_call_id'
  from events where type = 'agentos.tool.call.completed'
  group by tenant_id, run_id, payload->>'tool_call_id' having count(*) > 1
union all
select 'a model call was completed twice', run_id, step_id
  from events where type = 'agentos.model.completed' group by tenant_id, run_id, step_id having count(*) > 1
union all
select 'an idempotency key names two runs', min(run_id), key
  from run_idempotency group by tenant_id, principal_id, agent_id, key having count(distinct run_id) > 1
union all
select 'nobody is on record as having created the run', r.run_id, r.status
  from runs r where not exists (select from audit_log a where a.tenant_id = r.tenant_id
    and a.resource_type = 'run' and a.resource_id = r.run_id and a.action = 'run.create')
union all
select 'a cancellation is not on record', r.run_id, ''
  from runs r join events e using (tenant_id, run_id)
  where e.type = 'agentos.run.canceled' and e.payload->>'canceled_by' not like 'run\_%'
    and not exists (select from audit_log a where a.tenant_id = r.tenant_id
      and a.resource_type = 'run' and a.resource_id = r.run_id and a.action = 'run.cancel')
union all
-- A call that failed, or whose answer nobody wrote down, may be on the bill as well: hence "fewer".
select 'fewer calls are on the bill than the model has answered', l.run_id, format('%s of %s', l.billed, l.answered)
  from (select run_id, count(*) as answered,
      (select count(*) from model_usage u where u.tenant_id = e.tenant_id and u.run_id = e.run_id and u.status = 'ok') as billed
    from events e where type = 'agentos.model.completed' and payload->>'status' = 'ok' group by tenant_id, run_id) l
  where l.billed < l.answered;
