import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { stateFolder } from '../state-folder.ts';
import { completeReport, type ReportBody, writeReport } from './report.ts';

const home = mkdtempSync(join(tmpdir(), 'agentos-report-'));
const state = stateFolder({ AGENTOS_HOME: home });
afterAll(() => rmSync(home, { recursive: true, force: true }));

const body: ReportBody = {
  action: 'validate',
  ok: false,
  startedAt: new Date(Date.now() - 1500),
  mode: 'demo',
  profile: 'local',
  endpoints: {
    orchestrator: 'http://127.0.0.1:1',
    'model-policy': 'http://127.0.0.1:2',
    federation: 'http://127.0.0.1:3',
  },
  seeded: {
    default_tenant_id: 'tnt_demo',
    platform_admin_principal_id: 'usr_platform_admin',
    tenant_admin_principal_id: 'usr_tnt_demo_admin',
    sample_agent_ids: ['agt_sample_echo_v1'],
    sample_tool_ids: ['tool.echo'],
  },
  phases: [{ name: 'boot', status: 'ok', duration_ms: 1100, milestones: [{ name: 'started', at_ms: 900 }] }],
  checks: [
    {
      id: 'database',
      title: 'database',
      status: 'failed',
      duration_ms: 3,
      message: 'no | answer',
      way_out: 'agentos up',
    },
  ],
  remediation: [{ problem: 'no | answer', way_out: ['agentos up'] }],
};

it('CLI-06: a report says host, versions, endpoints, seeded ids, checks, alerts and remediation, as JSON and as a page', () => {
  const files = writeReport(state, completeReport(body));
  expect(files.json).toMatch(/reports\/validate-\d{8}-\d{6}\.json$/);
  const json = JSON.parse(readFileSync(files.json, 'utf8')) as Record<string, unknown>;
  for (const field of ['host', 'versions', 'endpoints', 'seeded', 'checks', 'alerts', 'remediation'])
    expect(json).toHaveProperty(field);
  const page = readFileSync(files.markdown, 'utf8');
  for (const text of ['agentos validate: failed', 'tnt_demo', 'Way out: `agentos up`', 'no \\| answer', '1.1 s'])
    expect(page).toContain(text);
});

it('two reports of one second both stay', () => {
  const report = completeReport(body);
  writeReport(state, report);
  writeReport(state, report);
  expect(readdirSync(state.reports).filter((name) => name.endsWith('.md')).length).toBe(3);
});
