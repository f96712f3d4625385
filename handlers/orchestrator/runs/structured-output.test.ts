import { describe, expect, it } from 'vitest';
import { createInMemoryAgentStore } from '#adapters/in-memory/agent-store.ts';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import type { ChatMessage, RunCreateRequest } from '#generated/vocabulary/types.ts';
import { begin, ended, noting, startProcess, worldOf, type Script } from './run-engine-case.ts';
import { soundLog } from './run-samples.behaviour.ts';

const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['urgency'],
  properties: { urgency: { type: 'string', enum: ['low', 'high'] } },
};
const good = '{"urgency":"low"}';

/** A run of an agent with an output schema, and all that its model was sent. */
async function run(script: Script, body?: Partial<RunCreateRequest>, output_schema: Record<string, unknown> = schema) {
  const sent: ChatMessage[][] = [];
  const watched: Script = (turn, call) => {
    sent.push(structuredClone(call.request.input.messages));
    return script(turn, call);
  };
  const tool = noting();
  const agent = { instructions: 'Triage.', model_ref: 'scripted/chat', tools: [tool.tool_id], output_schema };
  const twins = { agents: createInMemoryAgentStore(), store: createInMemoryRuns().process };
  const world = await worldOf(twins, watched, { tools: [tool], agent });
  const process = startProcess(world, 'wrk_1');
  const { run_id } = await begin(process, body);
  const end = await ended(process.store, world.auth, run_id);
  return { end, sent, tool, log: await soundLog(process.store, world.auth, run_id) };
}

describe('an agent with an output schema', () => {
  it('AGT-03: tells the model the form, and its answer is the run’s JSON output', async () => {
    const { end, sent, log } = await run(() => ({ text: good }));
    expect(end).toMatchObject({ status: 'completed', output: { type: 'json', text: good } });
    expect(sent).toHaveLength(1);
    expect(sent[0]![0]!.content).toContain(`Triage.\n\n`);
    expect(sent[0]![0]!.content).toContain(JSON.stringify(schema));
    expect(JSON.parse(log.at(-1)!.envelope)).toMatchObject({ payload: { output: { type: 'json', text: good } } });
  });

  it('AGT-03: an answer that breaks it goes back once, with what is wrong', async () => {
    const { end, sent } = await run((turn) => ({ text: turn === 0 ? '{"urgency":"soon"}' : good }));
    expect(end).toMatchObject({
      status: 'completed',
      output: { type: 'json', text: good },
      summary: { steps_total: 2, model_calls_total: 2 },
    });
    expect(sent[1]!.slice(2)).toEqual([
      { role: 'assistant', content: '{"urgency":"soon"}' },
      {
        role: 'user',
        content: expect.stringContaining('/urgency must be equal to one of the allowed values') as string,
      },
    ]);
  });

  it('AGT-03: one that breaks it again fails the run, saying how, and no third is asked for', async () => {
    const { end, sent } = await run((turn) => ({ text: turn === 0 ? 'Well,' : '{}' }));
    expect(sent).toHaveLength(2);
    expect(end).toMatchObject({
      status: 'failed',
      output: null,
      error: {
        code: 'invalid_request',
        retryable: false,
        details: { field: 'config.output_schema', violations: ["The document must have required property 'urgency'."] },
      },
    });
  });

  it('AGT-03: tools come before the answer, and also into its repair', async () => {
    const use = { tools: [{ name: 'tool_note', input: {} }] };
    const { end, tool } = await run((turn) => [use, { text: 'no' }, use, { text: good }][turn]!);
    expect(end).toMatchObject({ status: 'completed', summary: { tool_calls_total: 2, model_calls_total: 4 } });
    expect(tool.answered).toHaveLength(2);
  });

  it('AGT-03: a repair is a step: none is left beyond max_steps', async () => {
    const { end, sent } = await run(() => ({ text: 'no' }), { run_options: { max_steps: 1 } });
    expect(sent).toHaveLength(1);
    expect(end).toMatchObject({ status: 'failed', error: { code: 'quota_exceeded' } });
  });

  it('AGT-03: a schema that was put in place unchecked and does not compile fails the run, and no model is asked', async () => {
    const { end, sent } = await run(() => ({ text: good }), {}, { type: 'objekt' });
    expect(sent).toEqual([]);
    expect(end).toMatchObject({ status: 'failed', error: { code: 'invalid_request', retryable: false } });
  });
});
