import type { EffectiveRunOptions, Run, RunCreateResponse } from '#generated/vocabulary/types.ts';
import type { RunRecord } from './run-store.port.ts';

/** The canonical run (D.3). */
export function runView(run: RunRecord): Run {
  return {
    ...runHead(run),
    agent_version: String(run.agent_version),
    started_at: run.started_at,
    completed_at: run.completed_at,
    run_options: run.request.run_options as EffectiveRunOptions,
    summary: run.summary,
    ...(run.request.context?.labels && { labels: run.request.context.labels }),
    ...(run.lineage && { parent_run_id: run.lineage.parent_run_id }),
    correlation_id: run.correlation_id,
  };
}

/** What creating a run answers (D.2). */
export function runHead(run: RunRecord): RunCreateResponse['run'] {
  const { tenant_id, agent_id, run_id, status, created_at, output, error } = run;
  return { tenant_id, agent_id, run_id, status, created_at, events_url: `/v1/runs/${run_id}/events`, output, error };
}
