import { writeFileSync } from 'node:fs';
import { arch, cpus, hostname, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import type { CheckResult } from '../checks/check.ts';
import type { ServiceUrls } from '../client/node-client.ts';
import { makeFolders } from '../../postgres/make-folders.ts';
import { productVersion } from '../project.ts';
import type { StateFolder } from '../state-folder.ts';
import { stamp } from '../terminal/format.ts';
import type { PhaseRecord } from '../terminal/progress.ts';
import { reportMarkdown } from './report-markdown.ts';

/** What was put in place at the first start (schemas appendix H). */
export interface SeededIds {
  default_tenant_id: string;
  platform_admin_principal_id: string;
  tenant_admin_principal_id: string;
  sample_agent_ids: string[];
  sample_tool_ids: string[];
}

/** A report of CLI-06. Holds no secret: tokens and database URLs are named by file. */
export interface Report {
  action: 'up' | 'redeploy' | 'validate' | 'nuke';
  ok: boolean;
  started_at: string;
  finished_at: string;
  duration_ms: number;
  host: { hostname: string; platform: string; cpus: number; memory_mib: number };
  versions: { agentos: string; node: string; postgres?: string };
  mode?: string;
  profile?: string;
  endpoints?: ServiceUrls;
  database?: string;
  seeded?: SeededIds;
  token_files?: string[];
  phases: PhaseRecord[];
  checks: CheckResult[];
  alerts: { status: 'not_configured'; message: string };
  /** What went wrong and what to do about it; empty when all is well. */
  remediation: { problem: string; way_out: string[] }[];
  /** What an action left or removed. */
  notes?: string[];
}

export type ReportBody = Omit<Report, 'started_at' | 'finished_at' | 'duration_ms' | 'host' | 'versions' | 'alerts'> & {
  startedAt: Date;
  postgresVersion?: string;
};

export function completeReport({ startedAt, postgresVersion, ...body }: ReportBody): Report {
  const finishedAt = new Date();
  const { action, ok, ...rest } = body;
  return {
    action,
    ok,
    started_at: startedAt.toISOString(),
    finished_at: finishedAt.toISOString(),
    duration_ms: finishedAt.getTime() - startedAt.getTime(),
    host: {
      hostname: hostname(),
      platform: `${platform()} ${arch()} ${release()}`,
      cpus: cpus().length,
      memory_mib: Math.round(totalmem() / 1024 / 1024),
    },
    versions: {
      agentos: productVersion(),
      node: process.versions.node,
      ...(postgresVersion ? { postgres: postgresVersion } : {}),
    },
    alerts: { status: 'not_configured', message: 'No alert delivery is configured on this node.' },
    ...rest,
  };
}

/** Writes `reports/<action>-YYYYMMDD-HHMMSS.{md,json}`; two of one second do not overwrite each other. */
export function writeReport(state: StateFolder, report: Report): { markdown: string; json: string } {
  makeFolders(state.reports);
  const name = `${report.action}-${stamp(new Date(report.finished_at))}`;
  for (let turn = 1; ; turn++) {
    const path = join(state.reports, turn === 1 ? name : `${name}-${turn}`);
    try {
      writeFileSync(`${path}.json`, `${JSON.stringify(report, null, 2)}\n`, { flag: 'wx' });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw cause;
    }
    writeFileSync(`${path}.md`, reportMarkdown(report));
    return { markdown: `${path}.md`, json: `${path}.json` };
  }
}
