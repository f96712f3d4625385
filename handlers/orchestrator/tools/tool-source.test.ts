import { describe, expect, it } from 'vitest';
import { Fault } from '#vocabulary/fault.ts';
import { auth, box, call, tenant, tool } from './tool-box-case.ts';
import type { ToolSource } from './tool-source.port.ts';
import type { Tool } from './tool.port.ts';

/** Tools of tenant A under `tool.own.`; the list may be changed while it is in use. */
function ownTools(tools: Tool[], prefix: ToolSource['prefix'] = 'tool.own.'): ToolSource {
  return {
    prefix,
    find: (tenantId, toolId) => (tenantId === 'tnt_a' ? tools.find(({ tool_id }) => tool_id === toolId) : undefined),
    list: async (tenantId) => (tenantId === 'tnt_a' ? tools : []),
  };
}

const builtIn = tool('tool.m.n');
const own = (schema: object = {}) => tool('tool.own.a_b', async () => 'own', schema);
const request = { tool_id: 'tool.own.a_b', tool_call_id: 'tcall_1', input: {}, offered: ['tool.own.a_b'] };
const everything = tenant(['*']);

describe('tool box: tools of a tenant', () => {
  it('TOOL-02: are listed and offered beside the built-in ones, in the order of ids', async () => {
    const tools = box([builtIn, tool('tool.z.z')], { sources: [ownTools([own()])] });
    const ids = ['tool.m.n', 'tool.own.a_b', 'tool.z.z'];
    expect((await tools.list(everything)).map(({ tool_id }) => tool_id)).toEqual(ids);
    const offered = await tools.offer(everything, ids.toReversed());
    expect(offered.map(({ tool_id }) => tool_id)).toEqual(ids);
    expect(offered[1]!.name).toBe('tool_own_a_b');
  });

  it('TEN-02: are nobody else\u2019s', async () => {
    const tools = box([builtIn], { sources: [ownTools([own()])] });
    const [other, otherAuth] = [
      { ...everything, tenant_id: 'tnt_b' },
      { ...auth, tenant_id: 'tnt_b' },
    ];
    expect((await tools.list(other)).map(({ tool_id }) => tool_id)).toEqual(['tool.m.n']);
    expect(await tools.offer(other, ['tool.own.a_b'])).toEqual([]);
    expect((await tools.invoke(otherAuth, other, request, call())).error?.code).toBe('forbidden');
    expect((await tools.invoke(auth, other, request, call())).error?.code).toBe('forbidden');
  });

  it.each(['tool.own.a_b', 'tool_own_a_b'])('TOOL-02: are called by the name %s', async (tool_id) => {
    const outcome = await box([], { sources: [ownTools([own()])] }).invoke(
      auth,
      everything,
      { ...request, tool_id },
      call(),
    );
    expect(outcome).toMatchObject({ status: 'ok', tool_id: 'tool.own.a_b', output: 'own' });
  });

  it.each([
    ['not offered', everything, { offered: ['tool.m.n'] }],
    ['not entitled', tenant(['tool.m.n']), {}],
    ['unknown', everything, { tool_id: 'tool.own.none', offered: ['tool.own.none'] }],
  ])('TOOL-04: answer forbidden when %s', async (_why, asking, change) => {
    const tools = box([builtIn], { sources: [ownTools([own()])] });
    const outcome = await tools.invoke(auth, asking, { ...request, ...change }, call());
    expect(outcome.error?.code).toBe('forbidden');
  });

  it('TOOL-04: one that was taken away since the offer answers forbidden', async () => {
    const list = [own()];
    const tools = box([builtIn], { sources: [ownTools(list)] });
    expect(await tools.offer(everything, ['tool.own.a_b'])).toHaveLength(1);
    list.pop();
    expect((await tools.invoke(auth, everything, request, call())).error?.code).toBe('forbidden');
  });

  it('TOOL-04: a source that cannot say is an observation of the call', async () => {
    const away: ToolSource = {
      ...ownTools([]),
      find: () => Promise.reject(new Fault('dependency_unavailable', 'The database cannot be reached.')),
    };
    const outcome = await box([], { sources: [away] }).invoke(auth, everything, request, call());
    expect(outcome.error?.code).toBe('dependency_unavailable');
  });

  it('TOOL-04: the input obeys the schema that the tenant gave', async () => {
    const schema = { properties: { n: { type: 'integer' }, at: { type: 'string', format: 'date' } }, required: ['n'] };
    const tools = box([], { sources: [ownTools([own(schema)])] });
    const codes = [];
    for (const input of [{ n: 1 }, {}, { n: 'x' }, { n: 1, at: 'soon' }]) {
      const { status, error } = await tools.invoke(auth, everything, { ...request, input }, call());
      codes.push(error?.details?.field ?? status);
    }
    expect(codes).toEqual(['ok', 'input.n', 'input.n', 'input.at']);
  });

  it('TOOL-04: an input with more values than can be checked is refused before it is checked', async () => {
    const sources = [ownTools([own({ properties: { list: { type: 'array' } } })])];
    const input = { list: Array.from({ length: 1_500_000 }, () => 0) };
    const outcome = await box([], { sources }).invoke(auth, everything, { ...request, input }, call());
    expect(outcome.error?.message).toContain('values that can be checked');
  });

  it.each([
    ['a built-in tool under its prefix', [tool('tool.own.x')], [ownTools([])]],
    ['a built-in tool whose function name is under its prefix', [tool('tool.own_x.y')], [ownTools([], 'tool.own.x.')]],
    ['two sources of one prefix', [], [ownTools([]), ownTools([])]],
    ['a source within another', [], [ownTools([]), ownTools([], 'tool.own.x.')]],
  ])('TOOL-04: %s stops the start', (_what, tools, sources) => {
    expect(() => box(tools, { sources })).toThrow('belongs to a source');
  });
});
