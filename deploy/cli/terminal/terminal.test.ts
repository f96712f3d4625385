import { describe, expect, it } from 'vitest';
import type { RunEvent } from '#generated/sdk/index.ts';
import { typed } from '../command-name.ts';
import { nearestName } from '#vocabulary/nearest-name.ts';
import { count, dollars, duration, oneLine, stamp } from './format.ts';
import { belongsTo, readableLogLine, relevantLines } from './log-line.ts';
import { harmless, paintWith } from './output.ts';
import { table } from './table.ts';
import { timelineLine } from './timeline.ts';

describe('numbers as a person reads them', () => {
  it('durations, money, counts, report stamps', () => {
    expect([840, 3210, 245_000].map(duration)).toEqual(['840 ms', '3.2 s', '4 min 05 s']);
    expect([0, 0.0000123, 1.5].map(dollars)).toEqual(['$0', '$0.000012', '$1.50']);
    expect([count(1, 'run'), count(100_000, 'token')]).toEqual(['1 run', '100,000 tokens']);
    expect(stamp(new Date('2026-11-23T15:28:07.512Z'))).toBe('20261123-152807');
    expect(oneLine('a\n  b   c', 4)).toBe('a b…');
  });
});

it('a table lines up whatever the colours', () => {
  const paint = paintWith(true);
  const plain = table([
    ['a', 'x'],
    ['long', 'y'],
  ]);
  expect(plain).toEqual(['  a     x', '  long  y']);
  const [first, second] = table([
    [paint.red('a'), 'x'],
    ['long', 'y'],
  ]);
  expect(first).toBe(`  ${paint.red('a')}     x`);
  expect(second).toBe('  long  y');
});

it('no escape codes unless they are wanted', () => {
  expect(paintWith(false).red('x')).toBe('x');
});

it('text from models and tools cannot move the cursor or forge a line', () => {
  expect(harmless('\u001b[2Jhello\u001b]0;title\u0007\r\u009bworld\nnext\ttab')).toBe('hello]0;titleworld\nnext\ttab');
});

it('a command is shown as it has to be typed here', () => {
  expect(typed('agentos up   (starts it)', 'npx agentos')).toBe('npx agentos up   (starts it)');
  expect(typed('Or use other ports:  agentos up --port-base 1', 'npx agentos')).toBe(
    'Or use other ports:  npx agentos up --port-base 1',
  );
  expect(typed('Correct /home/agentos x', 'npx agentos')).toBe('Correct /home/agentos x');
});

it('a typo finds the word that was meant, and nothing when none is near', () => {
  expect(nearestName('statsu', ['up', 'status', 'logs'])).toBe('status');
  expect(nearestName('frobnicate', ['up', 'status', 'logs'])).toBeUndefined();
});

describe('log lines', () => {
  const line = JSON.stringify({
    level: 50,
    time: 1795448638904,
    msg: 'it broke',
    service: 'orchestrator',
    code: 7,
    pid: 1,
  });

  it('JSON becomes time, level, message and the rest', () => {
    expect(readableLogLine(line)).toBe('15:43:58.904 error it broke service=orchestrator code=7');
    expect(readableLogLine('plain \u001b[31mtext')).toBe('plain text');
  });

  it('a service shows its own lines and those that name none', () => {
    expect([
      belongsTo(line, 'orchestrator'),
      belongsTo(line, 'federation'),
      belongsTo('{"msg":"ready"}', 'federation'),
    ]).toEqual([true, false, true]);
  });

  it('the lines that say what went wrong come before the last ones', () => {
    const info = JSON.stringify({ level: 30, time: 1795448638904, msg: 'fine' });
    expect(relevantLines([line, info, info], 2)).toEqual([readableLogLine(line)]);
    expect(relevantLines([info, info], 1)).toEqual([readableLogLine(info)]);
  });
});

describe('the timeline of a run', () => {
  const event = (type: string, payload: Record<string, unknown>) =>
    timelineLine(
      { event_id: 'evt_1', sequence: 8, time: '2026-11-23T15:04:05.284Z', type, payload } as unknown as RunEvent,
      Date.parse('2026-11-23T15:04:05.200Z'),
      200,
      paintWith(false),
    );

  it('a model call: route, tokens, cost, time', () => {
    const payload = {
      model_ref: 'tier:fast',
      operation: 'chat',
      status: 'ok',
      usage: { input_tokens: 12, output_tokens: 5, total_tokens: 17, cost_usd: 0.0001 },
      latency_ms: 41,
      policy_outcome: { decision: 'allowed', reasons: [], redactions: [] },
      route: { backend: 'simulated', model: 'simulated/chat', node: 'stk_local', fallback_used: false },
    };
    expect(event('agentos.model.completed', payload)).toBe(
      '   8      84 ms  model answered  simulated/chat via simulated · 12 + 5 tokens · $0.00010 · 41 ms',
    );
  });

  it('a failed tool call: which, and why', () => {
    const payload = {
      tool_id: 'tool.http.fetch',
      status: 'error',
      output: null,
      duration_ms: 3,
      error: { code: 'forbidden', message: 'Private address.' },
    };
    expect(event('agentos.tool.call.completed', payload)).toBe(
      '   8      84 ms  tool failed     tool.http.fetch · Private address. (forbidden) · 3 ms',
    );
  });

  it('an event of a later release is shown as it is', () => {
    expect(event('agentos.memory.written', { key: 'k' })).toBe('   8      84 ms  memory.written  {"key":"k"}');
  });
});
