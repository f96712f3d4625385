import type { CheckResult } from '../checks/check.ts';
import { validateNode } from '../checks/validate-node.ts';
import { typed } from '../command-name.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { nodeContext } from '../node-context.ts';
import { completeReport, writeReport } from '../report/report.ts';
import { count, duration } from '../terminal/format.ts';
import type { Output, Paint } from '../terminal/output.ts';

/** `agentos validate` (CLI-08): passes on a healthy node, fails and names every broken part. */
export async function validate(output: Output): Promise<ExitCode> {
  const context = nodeContext();
  const startedAt = new Date();
  output.message(`${output.paint.bold('agentos validate')}  ${output.paint.dim(context.state.root)}`);
  const { checks } = await validateNode(context, {
    onResult: (check) => output.message(checkLine(check, output.paint)),
  });
  const failed = checks.filter((check) => check.status === 'failed');
  const report = completeReport({
    action: 'validate',
    ok: failed.length === 0,
    startedAt,
    mode: context.configuration.mode,
    profile: context.configuration.profile,
    endpoints: context.urls,
    phases: [],
    checks,
    remediation: failed.map((check) => ({ problem: check.message, way_out: check.way_out ? [check.way_out] : [] })),
  });
  const files = writeReport(context.state, report);
  if (output.json) output.result(JSON.stringify({ ...report, report_files: files }));
  else output.result(verdict(checks, failed, files.markdown, output.paint));
  return failed.length === 0 ? exitCodes.ok : exitCodes.failure;
}

function checkLine({ status, title, message, duration_ms }: CheckResult, paint: Paint): string {
  const mark = { ok: paint.green('✔'), failed: paint.red('✖'), skipped: paint.yellow('–') }[status];
  const time = status === 'skipped' ? 'skipped' : duration(duration_ms);
  return `  ${mark} ${title.padEnd(26)} ${time.padStart(8)}  ${status === 'ok' ? paint.dim(message) : message}`;
}

function verdict(checks: CheckResult[], failed: CheckResult[], report: string, paint: Paint): string {
  const passed = checks.filter((check) => check.status === 'ok').length;
  const skipped = checks.filter((check) => check.status === 'skipped').length;
  const rest = skipped > 0 ? `, ${skipped} skipped` : '';
  const headline =
    failed.length === 0
      ? paint.green(`This node is sound: ${count(passed, 'check')} passed${rest}.`)
      : paint.red(`This node is not sound: ${count(failed.length, 'check')} failed, ${passed} passed${rest}.`);
  return [
    '',
    paint.bold(headline),
    ...failed.flatMap((check) => ['', `  ${paint.red('✖')} ${check.message}`, `    → ${typed(check.way_out ?? '')}`]),
    '',
    `  ${paint.dim('Report')}  ${report}`,
    '',
  ].join('\n');
}
