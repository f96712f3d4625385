import { describe, expect, it } from 'vitest';
import type { RunTooling } from '#generated/vocabulary/types.ts';
import { box, tenant, tool } from './tool-box-case.ts';

describe('tool box: what a run is offered', () => {
  const all = ['tool.a.one', 'tool.b.two', 'tool.c.three'];
  const cases: [
    why: string,
    entitled: string[] | undefined,
    agent: string[],
    tooling: object | undefined,
    offered: string[],
  ][] = [
    ['everything that tenant and agent share', all, all, undefined, all],
    ['nothing without a list of entitlements', undefined, all, undefined, []],
    ['nothing with an empty list of entitlements', [], all, undefined, []],
    ['nothing to an agent without tools', all, [], undefined, []],
    [
      'what both tenant and agent have',
      ['tool.a.one', 'tool.b.two'],
      ['tool.b.two', 'tool.c.three'],
      undefined,
      ['tool.b.two'],
    ],
    ['what the allowlist leaves', all, all, { tool_allowlist: ['tool.c.three'] }, ['tool.c.three']],
    ['nothing under an empty allowlist', all, all, { tool_allowlist: [] }, []],
    ['no more than before under an allowlist', ['tool.a.one'], all, { tool_allowlist: all }, ['tool.a.one']],
    ['all but what the denymap names', all, all, { tool_denymap: ['tool.b.two'] }, ['tool.a.one', 'tool.c.three']],
    [
      'nothing that is allowed and denied',
      all,
      all,
      { tool_allowlist: ['tool.a.one'], tool_denymap: ['tool.a.one'] },
      [],
    ],
    ['no tool that does not exist', [...all, 'tool.x.y'], [...all, 'tool.x.y'], { tool_allowlist: ['tool.x.y'] }, []],
    ['everything that the agent has under `*` (C.1)', ['*'], ['tool.a.one'], undefined, ['tool.a.one']],
    ['no tool by any other pattern', ['tool.*'], all, undefined, []],
  ];
  it.each(cases)('TOOL-04: %s', async (_why, entitled, agent, tooling, offered) => {
    const tools = box(all.toReversed().map((id) => tool(id)));
    const definitions = await tools.offer(tenant(entitled), agent, tooling as RunTooling | undefined);
    expect(definitions.map(({ tool_id }) => tool_id)).toEqual(offered);
  });

  it('TOOL-04: a definition carries the function name that models can take', async () => {
    const fetching = box([tool('tool.http.fetch')]);
    const [definition] = await fetching.offer(tenant(['tool.http.fetch']), ['tool.http.fetch']);
    expect(definition).toEqual({
      tool_id: 'tool.http.fetch',
      name: 'tool_http_fetch',
      description: 'Does tool.http.fetch.',
      input_schema: { type: 'object' },
    });
  });

  it('TOOL-01: a tenant sees the tools that it is entitled to', async () => {
    const tools = box(all.map((id) => tool(id)));
    const listed = await tools.list(tenant(['tool.c.three', 'tool.a.one']));
    expect(listed.map(({ tool_id }) => tool_id)).toEqual(['tool.a.one', 'tool.c.three']);
    expect(await tools.list(tenant(undefined))).toEqual([]);
  });
});

describe('tool box: what stops the start', () => {
  it.each([
    ['two tools of one id', [tool('tool.a.b'), tool('tool.a.b')], 'Two tools answer'],
    ['two ids of one function name', [tool('tool.a.b_c'), tool('tool.a_b.c')], 'Two tools answer'],
    ['an id of another form', [tool('echo')], 'no tool id'],
    ['an id too long for models', [tool(`tool.a.${'b'.repeat(60)}`)], 'no tool id'],
    ['a schema with an unknown keyword', [tool('tool.a.b', undefined, { requried: ['x'] })], 'unknown keyword'],
    ['a schema that is none', [tool('tool.a.b', undefined, { properties: 7 })], 'schema is invalid'],
  ])('TOOL-04: %s', (_what, tools, message) => expect(() => box(tools)).toThrow(message));
});
