import { describe, expect, it } from 'vitest';
import { auth, call, invoke, tool } from './tool-box-case.ts';

describe('tool box: a call that is allowed', () => {
  it.each(['tool.a.b', 'tool_a_b'])('TOOL-04: reaches the tool by the name %s', async (toolId) => {
    const outcome = await invoke(tool('tool.a.b'), { tool_id: toolId, input: { x: 1 } });
    expect(outcome).toEqual({
      status: 'ok',
      tool_id: 'tool.a.b',
      output: { x: 1 },
      error: null,
      duration_ms: expect.any(Number),
    });
  });

  it('TOOL-01: hands on who acts, the key that stays the same, and a signal of its own', async () => {
    let seen: unknown[] = [];
    const outer = new AbortController();
    const watching = tool('tool.a.b', async (...given) => void (seen = given));
    await invoke(watching, { tool_call_id: 'tcall_9' }, {}, outer.signal);
    expect(seen[0]).toBe(auth);
    expect(seen[2]).toMatchObject({ ...call(), toolCallId: 'tcall_9', signal: expect.any(AbortSignal) as unknown });
  });

  it.each([
    [undefined, null],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
    [{ a: undefined, b: Number.NaN }, { b: null }],
    ['nul \u0000 half \ud800', 'nul \ufffd half \ufffd'],
    ['kept \\u0000 and \\\\ud800', 'kept \\u0000 and \\\\ud800'],
    [{ '\u0000': '\\\u0000' }, { '\ufffd': '\\\ufffd' }],
    ['😀', '😀'],
  ])('TOOL-04: the output %j is stored as %j', async (output, stored) => {
    expect(await invoke(tool('tool.a.b', async () => output))).toMatchObject({ status: 'ok', output: stored });
  });
});

describe('tool box: abort', () => {
  it('RUN-03: an abort throws AbortError and reaches the tool, even one that is deaf to it', async () => {
    const run = new AbortController();
    let toolSignal: AbortSignal | undefined;
    const deaf = tool('tool.a.b', (_auth, _input, { signal }) => {
      toolSignal = signal;
      setImmediate(() => run.abort(new Error('canceled by a user')));
      return new Promise(() => {});
    });
    const aborted = invoke(deaf, {}, {}, run.signal);
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError', cause: { message: 'canceled by a user' } });
    expect(toolSignal?.aborted).toBe(true);
  });

  it('RUN-03: nothing is called or counted for a run that is already over', async () => {
    let called = false;
    const outcome = invoke(
      tool('tool.a.b', async () => (called = true)),
      {},
      {},
      AbortSignal.abort(),
    );
    await expect(outcome).rejects.toMatchObject({ name: 'AbortError' });
    expect(called).toBe(false);
  });
});
