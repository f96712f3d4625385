import type { EffectiveRunOptions, Run, RunCreateResponse } from '#generated/vocabulary/types.ts';
import type { ListedRun, RunRecord } from './run-store.port.ts';

/** The canonical run (D.3). */
export function runView(run: RunRecord): Run {
  const { run_options, context } = run.request;
  return listedView({
    ...run,
    run_options: run_options!,
    ...(context?.labels && { labels: context.labels }),
    ...(run.lineage && { parent_run_id: run.lineage.parent_run_id }),
  });
}

/** The same of a run as a list has it. */
export function listedView(run: ListedRun): Run {
  return {
    ...runHead(run),
    agent_version: String(run.agent_version),
    started_at: run.started_at,
    completed_at: run.completed_at,
    run_options: run.run_options as EffectiveRunOptions,
    summary: run.summary,
    ...(run.labels && { labels: run.labels }),
    ...(run.parent_run_id && { parent_run_id: run.parent_run_id }),
    correlation_id: run.correlation_id,
  };
}

/** What creating a run answers (D.2). */
export function runHead(run: ListedRun | RunRecord): RunCreateResponse['run'] {
  const { tenant_id, agent_id, run_id, status, created_at, output, error } = run;
  return { tenant_id, agent_id, run_id, status, created_at, events_url: `/v1/runs/${run_id}/events`, output, error };
}
