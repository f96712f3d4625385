import type { RunEvent } from '#generated/sdk/index.ts';
import { count, dollars, duration, oneLine } from './format.ts';
import { harmless, type Paint } from './output.ts';

/** The kind of an event in plain words, its colour, and what is worth knowing about it; empty parts are left out. */
type Telling = [kind: string, color: keyof Paint, ...details: (string | false | null | undefined)[]];

/** ` seq   elapsed  what            details`: one line per event, never wider than `width`. */
export function timelineLine(event: RunEvent, startedAtMs: number, width: number, paint: Paint): string {
  const [kind, color, ...details] = tell(event);
  const elapsed = duration(Math.max(0, Date.parse(event.time) - startedAtMs));
  const head = `${String(event.sequence).padStart(4)}  ${elapsed.padStart(9)}  `;
  const said = oneLine(harmless(details.filter(Boolean).join(' · ')), Math.max(20, width - head.length - 16));
  return `${paint.dim(head)}${paint[color](kind.padEnd(16))}${said}`.trimEnd();
}

function tell(event: RunEvent): Telling {
  switch (event.type) {
    case 'agentos.run.created':
      return ['run created', 'dim', event.payload.status];
    case 'agentos.run.started': {
      const { attempt, worker } = event.payload;
      return ['run started', 'dim', attempt > 1 && `attempt ${attempt}`, `worker ${worker}`];
    }
    case 'agentos.run.step.started': {
      const { step_kind, name, message } = event.payload;
      return ['step started', 'dim', step_kind, name, message];
    }
    case 'agentos.run.step.completed': {
      const { step_kind, status, duration_ms } = event.payload;
      return ['step finished', 'dim', step_kind, status !== 'ok' && status, duration(duration_ms)];
    }
    case 'agentos.model.requested': {
      const { model_ref, input_summary } = event.payload;
      return [
        'model asked',
        'cyan',
        model_ref,
        count(input_summary.messages, 'message'),
        input_summary.has_tools && 'tools offered',
      ];
    }
    case 'agentos.model.completed':
      return modelCompleted(event.payload);
    case 'agentos.tool.call.requested':
      return ['tool called', 'yellow', event.payload.tool_id, json(event.payload.input)];
    case 'agentos.tool.call.completed': {
      const { tool_id, status, output, error, duration_ms } = event.payload;
      if (status === 'ok') return ['tool answered', 'yellow', tool_id, json(output), duration(duration_ms)];
      return ['tool failed', 'red', tool_id, error && problem(error), duration(duration_ms)];
    }
    case 'agentos.run.completed':
      return ['run completed', 'green'];
    case 'agentos.run.failed':
      return ['run failed', 'red', problem(event.payload.error)];
    case 'agentos.run.canceled':
      return [
        'run canceled',
        'yellow',
        event.payload.reason,
        event.payload.canceled_by && `by ${event.payload.canceled_by}`,
      ];
    default:
      return laterKind(event);
  }
}

function modelCompleted(payload: Extract<RunEvent, { type: 'agentos.model.completed' }>['payload']): Telling {
  const { status, model_ref, route, usage, policy_outcome, latency_ms, error } = payload;
  const kinds = { ok: 'model answered', blocked: 'model blocked', error: 'model failed' } as const;
  return [
    kinds[status],
    status === 'ok' ? 'cyan' : 'red',
    route ? `${route.model} via ${route.backend}${route.fallback_used ? ' (fallback)' : ''}` : model_ref,
    usage && `${usage.input_tokens} + ${usage.output_tokens} tokens`,
    usage && dollars(usage.cost_usd),
    duration(latency_ms),
    policy_outcome &&
      policy_outcome.decision !== 'allowed' &&
      `policy: ${[policy_outcome.decision, ...policy_outcome.reasons].join(', ')}`,
    error && problem(error),
  ];
}

/** A node of a later release may send kinds that this one does not know: they are shown as they are. */
function laterKind(event: never): Telling {
  const { type, payload } = event as { type: string; payload: unknown };
  return [type.replace('agentos.', ''), 'dim', json(payload)];
}

function json(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function problem(error: { code: string; message: string }): string {
  return `${error.message} (${error.code})`;
}
