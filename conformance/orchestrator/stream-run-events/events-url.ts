import type { Target } from '../../driver/target.ts';

export function eventsUrl(target: Target, runId: string): string {
  return `${target.services.orchestrator}/v1/runs/${runId}/events`;
}
