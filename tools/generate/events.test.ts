import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { eventTypes, isTerminal } from '../../generated/events/client.ts';
import type { EventMap, RunEvent, TransientEvent } from '../../generated/events/types.ts';
import { validateEvent, validateTransientEvent } from '../../generated/events/validators.js';
import type { AsyncApiDocument } from './bundle.ts';

type Example = { payload: Record<string, unknown> & { type: string; payload: Record<string, unknown> } };

const file = new URL('../../generated/events/asyncapi.json', import.meta.url);
const document = JSON.parse(readFileSync(file, 'utf8')) as AsyncApiDocument;
const messages = Object.values(document.components.messages) as unknown as { name: string; examples: Example[] }[];
const events = messages.filter(({ name }) => (eventTypes as readonly string[]).includes(name));
const examples = events.flatMap(({ name, examples: all }) => all.map((example) => [name, example.payload] as const));

/** The envelope's fields are mandatory and stable (schemas appendix D.4). */
const mandatory = [
  'event_id',
  'sequence',
  'time',
  'type',
  'tenant_id',
  'agent_id',
  'run_id',
  'step_id',
  'trace',
  'payload',
];

describe('EVT-01: events', () => {
  it('are those of the requirement, and the start of a run', () => {
    expect([...eventTypes].sort()).toEqual([
      'agentos.model.completed',
      'agentos.model.requested',
      'agentos.run.canceled',
      'agentos.run.completed',
      'agentos.run.created',
      'agentos.run.failed',
      'agentos.run.started',
      'agentos.run.step.completed',
      'agentos.run.step.started',
      'agentos.tool.call.completed',
      'agentos.tool.call.requested',
    ]);
    expect(examples.length).toBeGreaterThanOrEqual(eventTypes.length);
  });

  it.each(examples)('%s is as its example shows, no field of its envelope missing', (_, example) => {
    expect(validateEvent(example), JSON.stringify(validateEvent.errors)).toBe(true);
    for (const name of mandatory) {
      const { [name]: _, ...rest } = example;
      expect(validateEvent(rest), name).toBe(false);
    }
  });

  it.each(examples)('%s is refused with an empty payload, or under another type', (type, example) => {
    expect(validateEvent({ ...example, payload: {} })).toBe(false);
    const other = eventTypes.find((candidate) => candidate !== type)!;
    expect(validateEvent({ ...example, type: other })).toBe(false);
  });

  it.each([undefined, null, 7, 'text', [], {}, { type: 'agentos.run.exploded' }, { type: 'toString' }])(
    '%j is no event',
    (value) => {
      expect(validateEvent(value)).toBe(false);
      expect(validateEvent.errors).toMatchObject([{ instancePath: '/type' }]);
    },
  );

  it('EVT-04: what is in no log is none of them: no sequence, no id, never taken for one', () => {
    const { payload } = messages.find(({ name }) => name === 'agentos.model.delta')!.examples[0]!;
    expect(validateTransientEvent(payload), JSON.stringify(validateTransientEvent.errors)).toBe(true);
    expect(validateTransientEvent({ ...payload, payload: {} })).toBe(false);
    expect(validateEvent(payload)).toBe(false);
    for (const [, example] of examples) expect(validateTransientEvent(example)).toBe(false);
    expect(Object.keys(payload)).not.toContain('sequence');
    expectTypeOf<TransientEvent['payload']['offset']>().toEqualTypeOf<number>();
  });

  it('EVT-03: three of them end a run', () => {
    const terminal = eventTypes.filter((type) => isTerminal({ type }));
    expect(terminal).toEqual(['agentos.run.completed', 'agentos.run.failed', 'agentos.run.canceled']);
  });

  it('narrow by their type', () => {
    expectTypeOf<EventMap['agentos.tool.call.completed']['payload']['tool_id']>().toEqualTypeOf<string>();
    expectTypeOf<Extract<RunEvent, { type: 'agentos.run.failed' }>['payload']['status']>().toExtend<'failed'>();
  });
});
