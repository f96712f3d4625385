import { describe, expect, it } from 'vitest';
import { callsWithoutAuth, portCalls, portsWithoutSuite } from './ports.ts';
import { read, sources } from './repository.ts';

const ports = sources(/^handlers\/.*\.port\.ts$/);
const tests = sources(/^handlers\/adapters\/.*\.test\.ts$/);

/** What ARC-03 wants of Stack A, and which calls carry it. */
const required = {
  'Model: chat': ['handlers/orchestrator/runs/model.port.ts', 'chat'],
  'Tool: invoke with timeout': ['handlers/orchestrator/tools/tool.port.ts', 'invoke'],
  'Memory: put': ['handlers/orchestrator/memory/memory-store.port.ts', 'put'],
  'Memory: get': ['handlers/orchestrator/memory/memory-store.port.ts', 'get'],
  'Memory: search by words': ['handlers/orchestrator/memory/memory-store.port.ts', 'searchWords'],
  'Memory: search by vector': ['handlers/orchestrator/memory/memory-store.port.ts', 'searchVector'],
  'RunState: run graph and idempotency keys': ['handlers/orchestrator/runs/run-store.port.ts', 'create'],
  'RunState: step transitions': ['handlers/orchestrator/runs/run-store.port.ts', 'append'],
  'RunState: replay': ['handlers/orchestrator/runs/run-store.port.ts', 'readLog'],
  'Event: emit': ['handlers/orchestrator/events/run-news.port.ts', 'committed'],
  'Queue: concurrency limits': ['handlers/orchestrator/runs/run-store.port.ts', 'claim'],
  'Queue: backpressure': ['handlers/orchestrator/events/run-news.port.ts', 'hasRoom'],
} as const;

const allTenants = 'serves all tenants at once; what it gives names its own';
const ofTheNode = 'about the node itself';
const excusedFromAuth: Record<string, string> = {
  'handlers/model-policy/providers/model-provider.port.ts probe': ofTheNode,
  'handlers/model-policy/providers/model-provider.port.ts close': ofTheNode,
  'handlers/orchestrator/events/run-news.port.ts listen': allTenants,
  'handlers/orchestrator/events/run-news.port.ts state': ofTheNode,
  'handlers/orchestrator/events/run-news.port.ts close': ofTheNode,
  'handlers/orchestrator/events/run-news.port.ts onGrown': 'a hint to look, as the tenant that follows',
  'handlers/orchestrator/events/run-news.port.ts onRunsWaiting': allTenants,
  'handlers/orchestrator/events/run-news.port.ts hasRoom': ofTheNode,
  'handlers/orchestrator/retention/run-retention.port.ts now': ofTheNode,
  'handlers/orchestrator/retention/run-retention.port.ts makeRoom': allTenants,
  'handlers/orchestrator/retention/run-retention.port.ts dropLogs': allTenants,
  'handlers/orchestrator/runs/run-store.port.ts claim': allTenants,
  'handlers/orchestrator/runs/run-store.port.ts adopt': allTenants,
  'handlers/orchestrator/runs/run-store.port.ts overdue': allTenants,
  'handlers/orchestrator/runs/run-store.port.ts forgetExpiredKeys': allTenants,
  'handlers/orchestrator/webhook-tools/webhook-sender.port.ts check': 'judges an address, whoever asks',
  'handlers/orchestrator/webhook-tools/webhook-sender.port.ts post': 'the request is written and signed already',
  'handlers/tenancy/api-key-store.port.ts findByPrefix': 'a key says who asks; before it is found nobody does',
  'handlers/tenancy/api-key-store.port.ts recordUses': allTenants,
  'handlers/tenancy/tenant-directory.port.ts list': 'for the sweep of retention, which serves all tenants',
};

const oneWay = 'there is one way to do this, proved against real servers; it keeps nothing';
const excusedFromSuite: Record<string, string> = {
  'handlers/federation/node-facts.port.ts': 'facts of the configuration, no technology behind them',
  'handlers/model-policy/policy/ruleset-source.port.ts': 'the shipped rules are its only source',
  'handlers/orchestrator/retention/run-retention.port.ts': 'its suite is part of the run store’s',
  'handlers/tenancy/tenant-directory.port.ts': 'its suite is the tenant registry’s',
  'handlers/orchestrator/runs/model.port.ts': 'Stack B is its only adapter, and has a suite of its own',
  'handlers/orchestrator/tools/http-fetcher.port.ts': oneWay,
  'handlers/orchestrator/webhook-tools/webhook-sender.port.ts': oneWay,
  'handlers/orchestrator/tools/tool.port.ts': 'each tool does something else; what holds for all is the tool box',
  'handlers/orchestrator/tools/tool-source.port.ts': 'each source is a room of the orchestrator, no technology',
};

describe('ARC-02..05: ports', () => {
  it.each(Object.entries(required))('ARC-03: %s has a port', (_, [path, call]) => {
    expect(portCalls({ path, text: read(path) }).map((found) => found.call)).toContain(call);
  });

  it('ARC-04: every call of a port is told on whose behalf, or serves all tenants at once', () => {
    expect(callsWithoutAuth(ports, excusedFromAuth)).toEqual([]);
  });

  it('ARC-05, TST-02: every port has a behaviour suite that two adapters pass', () => {
    expect(portsWithoutSuite(ports, tests, excusedFromSuite)).toEqual([]);
  });

  const port = { path: 'handlers/a/ink-well.port.ts', text: 'interface InkWell {\n  dip(pen: string): void;\n}' };

  it('ARC-04: names a call that is told nobody, and an excuse that nobody needs', () => {
    expect(callsWithoutAuth([port], {})).toEqual(['handlers/a/ink-well.port.ts dip takes no auth context']);
    expect(callsWithoutAuth([port], { 'handlers/a/ink-well.port.ts dip': 'x', other: 'x' })).toEqual([
      'other needs no excuse any more',
    ]);
  });

  it('ARC-05: names a port that one adapter alone has proved', () => {
    const passes = (folder: string) => ({ path: `handlers/adapters/${folder}/a.test.ts`, text: 'inkWellBehaviour(' });
    expect(portsWithoutSuite([port], [passes('one'), passes('one')], {})).toHaveLength(1);
    expect(portsWithoutSuite([port], [passes('one'), passes('two')], {})).toEqual([]);
  });
});
