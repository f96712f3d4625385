import { randomBytes } from 'node:crypto';
import type { EventMap } from '#generated/events/types.ts';
import type { Clock } from '#vocabulary/clock.ts';
import { newId } from '#vocabulary/ids.ts';
import { storableJson } from '#vocabulary/storable-json.ts';
import type { LogEntry, PrivatePart } from './log-entry.ts';

/** The run that events belong to. */
export interface EventSubject {
  tenant_id: string;
  agent_id: string;
  run_id: string;
  /** W3C trace context of the request that created the run: all its events share the trace. */
  traceparent: string;
}

/** Writes the next entries of one run's log: gap-free sequence from 1 (EVT-02), envelope as in appendix D.4. */
export class EventWriter {
  readonly #subject: EventSubject;
  readonly #clock: Clock;
  #sequence: number;

  constructor(subject: EventSubject, lastSequence: number, clock: Clock) {
    this.#subject = subject;
    this.#sequence = lastSequence;
    this.#clock = clock;
  }

  /** Of the entry written last. */
  get lastSequence(): number {
    return this.#sequence;
  }

  write<Type extends keyof EventMap>(
    type: Type,
    payload: EventMap[Type]['payload'],
    options: { stepId?: string | undefined; private?: PrivatePart } = {},
  ): LogEntry {
    const now = this.#clock.now();
    const time = new Date(now).toISOString();
    const eventId = newId('evt', now);
    const sequence = ++this.#sequence;
    const { tenant_id, agent_id, run_id, traceparent } = this.#subject;
    const envelope = storableJson(
      JSON.stringify({
        event_id: eventId,
        sequence,
        time,
        type,
        tenant_id,
        agent_id,
        run_id,
        step_id: options.stepId ?? null,
        trace: { traceparent, span_id: spanId(options.stepId) },
        payload,
      }),
    );
    return { sequence, eventId, type, time, envelope, private: options.private ?? null };
  }
}

/** A step's span keeps one id over all its events: the last 16 hex digits that its id spells. */
function spanId(stepId: string | undefined): string {
  if (!stepId) return randomBytes(8).toString('hex');
  return Buffer.from(stepId.slice(-8)).toString('hex');
}
