import type { Lie } from './lies.ts';

const types = ['agentos.run.created', 'agentos.run.started', 'agentos.run.step.started', 'agentos.run.step.completed'];
const payloads: unknown[] = [
  { status: 'queued' },
  { status: 'running', attempt: 1, worker: 'wrk_01JD2Q8W5Z3K7M9N4P6R8S0T1V' },
  { step_kind: 'plan', name: 'think' },
  { step_kind: 'plan', name: 'think', status: 'ok', duration_ms: 1 },
  { status: 'completed', output: { type: 'text', text: 'Hello.' } },
];

/** The stream of a finished run, as the AsyncAPI document has it; unless a lie is asked for. */
export function streamOf(
  run: { run_id: string; agent_id: string; tenant_id: string },
  after: number,
  lie?: Lie,
): string {
  const from = lie === 'replays from the start whatever was seen' ? 0 : after;
  const all = [...types, 'agentos.run.completed', ...(lie === 'ends a run twice' ? ['agentos.run.completed'] : [])];
  return all
    .map((type, i) => {
      const sequence = i + 1 + (lie === 'leaves a gap in the sequence' && i >= 3 ? 1 : 0);
      const payload =
        lie === 'sends events outside of the contract' && i === 0 ? { status: 'dreaming' } : payloads[Math.min(i, 4)];
      const trace = {
        traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
        span_id: '00f067aa0ba902b7',
      };
      const event = {
        event_id: eventId(run.run_id, i),
        sequence,
        time: '2026-11-23T15:04:05.123Z',
        type,
        ...run,
        step_id: i === 2 || i === 3 ? 'stp_01JD2Q8W5Z3K7M9N4P6R8S0T1V' : null,
        trace,
        payload,
      };
      return { sequence, frame: `id: ${sequence}\nevent: ${type}\ndata: ${JSON.stringify(event)}\n\n` };
    })
    .filter(({ sequence }) => sequence > from)
    .map(({ frame }) => frame)
    .join('');
}

function eventId(runId: string, i: number): string {
  return `evt_${runId.slice(4, -1)}${i}`;
}
