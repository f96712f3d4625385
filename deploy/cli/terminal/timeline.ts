import type { RunEvent } from '../client/run-events.ts';
import { count, dollars, duration, oneLine } from './format.ts';
import { harmless, type Paint } from './output.ts';

interface Payload {
  [field: string]: unknown;
  status?: string;
  error?: { code?: string; message?: string } | null;
  usage?: { input_tokens: number; output_tokens: number; cost_usd: number } | null;
  route?: { backend: string; model: string; fallback_used: boolean } | null;
  policy_outcome?: { decision: string; reasons: string[] } | null;
}

/** What one event says, in two parts: the kind in plain words, and what is worth knowing about it. */
type Telling = (payload: Payload) => [string, ...(string | undefined | false | null)[]];

const tellings: Record<string, Telling> = {
  'agentos.run.created': (p) => ['run created', text(p.status)],
  'agentos.run.started': (p) => [
    'run started',
    Number(p['attempt']) > 1 && `attempt ${text(p['attempt'])}`,
    `worker ${text(p['worker'])}`,
  ],
  'agentos.run.step.started': (p) => ['step started', text(p['step_kind']), text(p['name']), text(p['message'])],
  'agentos.run.step.completed': (p) => [
    'step finished',
    text(p['step_kind']),
    p.status === 'ok' ? '' : text(p.status),
    took(p['duration_ms']),
  ],
  'agentos.model.requested': (p) => {
    const summary = p['input_summary'] as { messages: number; has_tools: boolean } | undefined;
    return [
      'model asked',
      text(p['model_ref']),
      summary && count(summary.messages, 'message'),
      summary?.has_tools && 'tools offered',
    ];
  },
  'agentos.model.completed': (p) => [
    p.status === 'ok' ? 'model answered' : p.status === 'blocked' ? 'model blocked' : 'model failed',
    p.route
      ? `${p.route.model} via ${p.route.backend}${p.route.fallback_used ? ' (fallback)' : ''}`
      : text(p['model_ref']),
    p.usage && `${p.usage.input_tokens} + ${p.usage.output_tokens} tokens`,
    p.usage && dollars(p.usage.cost_usd),
    took(p['latency_ms']),
    p.policy_outcome &&
      p.policy_outcome.decision !== 'allowed' &&
      `policy: ${p.policy_outcome.decision} (${p.policy_outcome.reasons.join(', ')})`,
    problem(p),
  ],
  'agentos.tool.call.requested': (p) => ['tool called', text(p['tool_id']), text(p['input'])],
  'agentos.tool.call.completed': (p) => [
    p.status === 'ok' ? 'tool answered' : 'tool failed',
    text(p['tool_id']),
    p.status === 'ok' ? text(p['output']) : problem(p),
    took(p['duration_ms']),
  ],
  'agentos.run.completed': (p) => ['run completed', text(p.status) === 'completed' ? '' : text(p.status)],
  'agentos.run.failed': (p) => ['run failed', problem(p)],
  'agentos.run.canceled': (p) => [
    'run canceled',
    text(p['reason']),
    p['canceled_by'] ? `by ${text(p['canceled_by'])}` : '',
  ],
};

/** ` seq   elapsed  what            details`: one line per event, never wider than `width`. */
export function timelineLine(event: RunEvent, startedAtMs: number, width: number, paint: Paint): string {
  const telling = tellings[event.type];
  const [kind, ...details] = telling
    ? telling(event.payload as Payload)
    : [event.type.replace('agentos.', ''), text(event.payload)];
  const elapsed = duration(Math.max(0, Date.parse(event.time) - startedAtMs));
  const head = `${String(event.sequence).padStart(4)}  ${elapsed.padStart(9)}  `;
  const said = oneLine(harmless(details.filter(Boolean).join(' · ')), Math.max(20, width - head.length - 16));
  return `${paint.dim(head)}${colored(event, paint)(kind.padEnd(16))}${said}`.trimEnd();
}

function colored(event: RunEvent, paint: Paint): (line: string) => string {
  const status = (event.payload as Payload).status;
  if (event.type === 'agentos.run.failed' || status === 'error' || status === 'blocked') return paint.red;
  if (event.type === 'agentos.run.completed') return paint.green;
  if (event.type === 'agentos.run.canceled') return paint.yellow;
  if (event.type.startsWith('agentos.model')) return paint.cyan;
  return event.type.startsWith('agentos.tool') ? paint.yellow : paint.dim;
}

function text(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return JSON.stringify(value);
}

function took(ms: unknown): string {
  return typeof ms === 'number' ? duration(ms) : '';
}

function problem({ error }: Payload): string {
  return error ? `${error.message ?? 'no message'} (${error.code ?? 'unknown'})` : '';
}
