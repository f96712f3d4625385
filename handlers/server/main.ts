import { migrate } from '#adapters/postgres/migrate.ts';
import { ModelsFileError } from '#model-policy/routing/models-file-problem.ts';
import { SourcesFileError } from '#orchestrator/sql-sources/sources-file-problem.ts';
import { Fault } from '#vocabulary/fault.ts';
import { composeNode, type Node } from './composition.ts';
import { ConfigProblems, loadConfig, type Config } from './config.ts';
import { exitWhenAsked } from './shutdown.ts';
import { openLog } from './log.ts';

/** As sysexits.h has it: something was found in an unconfigured or misconfigured state. */
const exitConfigInvalid = 78;
const exitUncaught = 70; // internal software error, by the same list

const config = loadOrExit();
const nodeLog = openLog({ level: config.logLevel, stackId: config.stackId });
const { log, flush } = nodeLog;
process.once('exit', flush);
// What nobody caught may have left anything half done: the runs are safe in the database, so the process makes way.
process.on('uncaughtException', (err) => {
  log.fatal({ err }, 'an error that nothing caught ends this process');
  process.exit(exitUncaught);
});
let node: Node | undefined;
try {
  const migrations = await migrate(config.databaseUrl);
  if (migrations.length > 0) log.info({ migrations }, 'the database schema was brought up to date');
  node = await composeNode(config, nodeLog);
  const addresses: Record<string, string> = {};
  for (const { service, port } of node.services) {
    const { address, port: bound } = await service.listen(config.host, port);
    addresses[service.name] = `http://${address}:${bound}`;
  }
  await node.start();
  exitWhenAsked(node, config, log, flush);
  log.info({ addresses, mode: config.mode }, 'ready');
  flush();
} catch (error) {
  log.fatal(...startFailure(error));
  flush();
  process.exit(ofTheConfiguration(error) ? exitConfigInvalid : 1);
}

function loadOrExit(): Config {
  try {
    return loadConfig();
  } catch (error) {
    if (!(error instanceof ConfigProblems)) throw error;
    process.stderr.write(`The configuration cannot be used:\n${error.message.replace(/^/gm, '  ')}\n`);
    process.exit(exitConfigInvalid);
  }
}

/** A fault is told by its own sentence; anything else is a defect and wants its stack in the log. */
function startFailure(error: unknown): [object, string] {
  if (error instanceof Fault) return [{ detail: error.detail }, error.message];
  if (ofTheConfiguration(error)) return [{}, error.message];
  return [{ err: error }, 'the node could not start'];
}

/** What is wrong in a file that a setting names is wrong in the configuration. */
function ofTheConfiguration(error: unknown): error is Error {
  return error instanceof ModelsFileError || error instanceof SourcesFileError;
}
