-- Invariants of run logs (EVT-02, RUN-04, RUN-06). Each row is a violation; no rows mean that all hold.
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
  from run_idempotency group by tenant_id, principal_id, agent_id, key having count(distinct run_id) > 1;
