import type { RunName } from '#orchestrator/events/run-news.port.ts';

/**
 * Subjects and streams of one node: `cell` is its stack id, so that several nodes can share a NATS. Tenant and run ids
 * consist of letters, digits and underscores (contracts/vocabulary), so each is one token.
 *
 *   agentos.<cell>.run.<tenant>.<run>.log      durable entries, kept in the events stream
 *   agentos.<cell>.run.<tenant>.<run>.whisper  for followers now, kept nowhere
 *   agentos.<cell>.look                        run ids whose logs have grown, or some; to every process
 *   agentos.<cell>.waiting                     runs wait; to one process, through the waiting stream
 */
export interface Subjects {
  readonly events: string;
  readonly look: string;
  readonly waiting: string;
  readonly eventsStream: string;
  readonly waitingStream: string;
  readonly waitingConsumer: string;
  log(run: RunName): string;
  whisper(run: RunName): string;
  /** All of the run. */
  followed(run: RunName): string;
}

export function subjectsOf(cell: string): Subjects {
  const root = `agentos.${cell}`;
  const run = ({ tenantId, runId }: RunName) => `${root}.run.${tenantId}.${runId}`;
  return {
    events: `${root}.run.*.*.log`,
    look: `${root}.look`,
    waiting: `${root}.waiting`,
    eventsStream: `agentos_events_${cell}`,
    waitingStream: `agentos_waiting_${cell}`,
    waitingConsumer: 'workers',
    log: (name) => `${run(name)}.log`,
    whisper: (name) => `${run(name)}.whisper`,
    followed: (name) => `${run(name)}.*`,
  };
}
