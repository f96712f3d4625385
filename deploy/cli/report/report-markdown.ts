import { duration } from '../terminal/format.ts';
import type { Report } from './report.ts';

const marks = { ok: '✔', failed: '✖', skipped: '–' } as const;

/** The same report as a page a person reads. */
export function reportMarkdown(report: Report): string {
  const sections = [heading(report), remediation(report), place(report), phases(report), checks(report), notes(report)];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function heading(report: Report): string {
  return [
    `# agentos ${report.action}: ${report.ok ? 'succeeded' : 'failed'}`,
    '',
    `${report.started_at}, took ${duration(report.duration_ms)}.`,
  ].join('\n');
}

function remediation({ remediation: problems }: Report): string {
  if (problems.length === 0) return '';
  const lines = problems.flatMap(({ problem, way_out }) => [
    `- ${problem}`,
    ...way_out.map((way) => `  - Way out: \`${way}\``),
  ]);
  return ['## What to do', '', ...lines].join('\n');
}

function place(report: Report): string {
  const rows: [string, string | undefined][] = [
    [
      'Host',
      `${report.host.hostname}, ${report.host.platform}, ${report.host.cpus} CPUs, ${report.host.memory_mib} MiB`,
    ],
    ['AgentOS', report.versions.agentos],
    ['Node.js', report.versions.node],
    ['PostgreSQL', report.versions.postgres],
    ['Mode, profile', report.mode && `${report.mode}, ${report.profile}`],
    ['Orchestrator', report.endpoints?.orchestrator],
    ['Model policy', report.endpoints?.['model-policy']],
    ['Federation', report.endpoints?.federation],
    ['Database', report.database],
    ['Default tenant', report.seeded?.default_tenant_id],
    ['Tenant admin', report.seeded?.tenant_admin_principal_id],
    ['Platform admin', report.seeded?.platform_admin_principal_id],
    ['Sample agents', report.seeded?.sample_agent_ids.join(', ')],
    ['Sample tools', report.seeded?.sample_tool_ids.join(', ')],
    ['Token files', report.token_files?.join('<br>')],
    ['Alerts', report.alerts.message],
  ];
  const lines = rows.filter(([, value]) => value).map(([name, value]) => `| ${name} | ${cell(value!)} |`);
  return ['## Node', '', '| | |', '| --- | --- |', ...lines].join('\n');
}

function phases({ phases: records }: Report): string {
  if (records.length === 0) return '';
  const lines = records.flatMap((phase) => [
    `- ${marks[phase.status]} ${phase.name}, ${duration(phase.duration_ms)}`,
    ...phase.milestones.map((milestone) => `  - ${milestone.name} (${duration(milestone.at_ms)})`),
  ]);
  return ['## Phases', '', ...lines].join('\n');
}

function checks({ checks: results }: Report): string {
  if (results.length === 0) return '';
  const lines = results.map(
    (check) => `| ${marks[check.status]} | ${check.title} | ${cell(check.message)} | ${duration(check.duration_ms)} |`,
  );
  return ['## Checks', '', '| | Check | Seen | Time |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

function notes({ notes: lines }: Report): string {
  return lines && lines.length > 0 ? ['## Notes', '', ...lines.map((line) => `- ${line}`)].join('\n') : '';
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}
