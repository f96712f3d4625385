import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { CliFailure } from './cli-failure.ts';
import type { Flags } from './configuration.ts';
import { exitCodes, exitCodesHelp } from './exit-codes.ts';
import { knownFailure } from './known-failure.ts';
import { nearestName } from '#vocabulary/nearest-name.ts';
import { productVersion } from './project.ts';
import { failureText } from './terminal/failure-text.ts';
import { type Output, terminalOutput } from './terminal/output.ts';

interface UpFlags {
  mode?: string;
  profile?: string;
  portBase?: string;
  databaseUrlFile?: string;
  seeds?: string;
  models?: string;
  validate: boolean;
}

/** Runs one command line; returns its exit code. Command modules are loaded only when their command is run. */
export async function main(args: string[]): Promise<number> {
  let code: number = exitCodes.ok;
  let output: Output = terminalOutput();
  const program = programFor((run) => async (...given: unknown[]) => {
    const command = given.at(-1) as Command;
    output = terminalOutput(command.optsWithGlobals());
    code = await run(output, ...given);
  });
  process.on('SIGINT', leaveUnlessHandled);
  try {
    await program.parseAsync(args.length > 0 ? args : ['help'], { from: 'user' });
    return code;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    return tellFailure(cause, output);
  } finally {
    process.off('SIGINT', leaveUnlessHandled);
  }
}

type Action = (output: Output, ...given: unknown[]) => Promise<number>;

function programFor(action: (run: Action) => (...given: unknown[]) => Promise<void>): Command {
  const program = new Command('agentos')
    .description('The one door to an AgentOS node: start it, look at it, use it, take it down.')
    .version(productVersion(), '-v, --version', 'print the version')
    .option('--no-color', 'plain text (so do NO_COLOR, TERM=dumb, and any pipe)')
    .addHelpText(
      'before',
      example(
        'agentos up                                   start a node on this machine',
        'agentos run agt_sample_echo_v1 "hello"       watch an agent work',
      ),
    )
    .addHelpText(
      'after',
      '\nSettings: flags, then AGENTOS_* variables, then .agentos.env, then defaults.\nExit codes: agentos help exit-codes',
    )
    .exitOverride()
    .helpCommand(false)
    .showHelpAfterError('(agentos --help says what there is)')
    .configureHelp({ showGlobalOptions: false });

  const command = (name: string, says: string, ...examples: string[]) =>
    program
      .command(name)
      .description(says)
      .addHelpText('before', example(...examples));
  const json = () => new Option('--json', 'one JSON document on stdout and nothing else there');

  command(
    'up',
    'Start this node, or heal it; harmless when it runs already.',
    'agentos up',
    'agentos up --mode dev --port-base 51081',
  )
    .option('--mode <mode>', 'demo, dev or prod (default: demo)')
    .option('--profile <profile>', 'local (default: local)')
    .option('--port-base <port>', 'first of three ports (default: 50081)')
    .option('--database-url-file <file>', 'a file with the URL of your own PostgreSQL (default: the embedded one)')
    .option('--seeds <file>', 'tenants, principals and agents to put in place (default: the demo ones)')
    .option('--models <file>', 'model backends, models and aliases (default: the simulated ones)')
    .option('--no-validate', 'skip the checks at the end')
    .addOption(json())
    .action(
      action(async (output, given) => {
        const { up } = await import('./commands/up.ts');
        const flags = given as UpFlags;
        return up({ flags: settingsFrom(flags), validate: flags.validate }, output);
      }),
    );

  command(
    'status',
    'Show URLs, health, versions, processes, database and tokens. Changes nothing.',
    'agentos status',
    'agentos status --json',
  )
    .addOption(json())
    .action(action(async (output) => (await import('./commands/status.ts')).status(output)));

  command(
    'validate',
    'Prove that the node works: services, database, models, a real run, tenant isolation.',
    'agentos validate',
  )
    .addOption(json())
    .action(action(async (output) => (await import('./commands/validate.ts')).validate(output)));

  command(
    'run',
    'Start a run and watch it to its end; Ctrl-C cancels it.',
    'agentos run agt_sample_echo_v1 "hello"',
    'echo "hello" | agentos run agt_sample_echo_v1 - --quiet',
  )
    .argument('<agent>', 'agent id')
    .argument('<text>', 'what to tell the agent; - reads it from stdin')
    .option('--quiet', 'print the final answer only')
    .option('--timeout <seconds>', 'cancel the run after this time (exit code 124)', wholeNumber(1, 86_400))
    .option('--url <url>', 'orchestrator of another node')
    .option('--token-file <file>', 'act with this token (default: the seeded tenant admin)')
    .addOption(new Option('--json', 'one JSON event per line'))
    .action(
      action(async (output, agent, text, options) => {
        const { run } = await import('./commands/run.ts');
        return run(agent as string, text as string, options as import('./commands/run.ts').RunOptions, output);
      }),
    );

  command(
    'logs',
    'Show the log of a service: node, postgres, orchestrator, model-policy or federation.',
    'agentos logs node --follow',
    'agentos logs postgres --lines 50',
  )
    .argument('<service>', 'node, postgres, orchestrator, model-policy or federation')
    .option('-f, --follow', 'keep showing new lines')
    .option('-n, --lines <count>', 'how many of the last lines', wholeNumber(0, 1_000_000), 100)
    .addOption(new Option('--json', 'lines as they were written'))
    .action(
      action(async (output, service, options) => {
        const { logs } = await import('./commands/logs.ts');
        return logs(service as string, options as import('./commands/logs.ts').LogsOptions, output);
      }),
    );

  command(
    'redeploy',
    'Restart the node process gracefully on the present code and settings; data stays.',
    'agentos redeploy',
  )
    .option('--no-validate', 'skip the checks at the end')
    .addOption(json())
    .action(
      action(async (output, options) =>
        (await import('./commands/redeploy.ts')).redeploy(options as { validate: boolean }, output),
      ),
    );

  command(
    'nuke',
    'Stop node and database and prove that nothing is left; --hard also removes the data.',
    'agentos nuke --yes-really',
    'agentos nuke --hard --yes-really',
  )
    .option('--yes-really', 'without this flag nothing is done')
    .option('--hard', 'also remove database, tokens, logs and settings')
    .addOption(json())
    .action(
      action(async (output, options) =>
        (await import('./commands/nuke.ts')).nuke(options as import('./commands/nuke.ts').NukeOptions, output),
      ),
    );

  program
    .command('help')
    .description('Show the help of a command, or of: exit-codes')
    .argument('[topic]')
    .action(action((output, topic) => Promise.resolve(help(program, topic as string | undefined, output))));
  return program;
}

function example(...lines: string[]): string {
  return ['Example:', ...lines.map((line) => `  ${line}`), ''].join('\n');
}

function help(program: Command, topic: string | undefined, output: Output): number {
  if (topic === 'exit-codes') {
    output.result(exitCodesHelp());
    return exitCodes.ok;
  }
  const command = topic ? program.commands.find((one) => one.name() === topic) : program;
  if (command) {
    command.outputHelp();
    return exitCodes.ok;
  }
  const near = nearestName(topic!, [...program.commands.map((one) => one.name()), 'exit-codes']);
  throw new CliFailure(`There is no help on "${topic}".`, {
    exitCode: exitCodes.usage,
    wayOut: [near ? `agentos help ${near}` : 'agentos help'],
  });
}

function settingsFrom(flags: UpFlags): Flags {
  const given: [keyof Flags, string | undefined][] = [
    ['AGENTOS_MODE', flags.mode],
    ['AGENTOS_PROFILE', flags.profile],
    ['AGENTOS_PORT_BASE', flags.portBase],
    ['AGENTOS_DATABASE_URL_FILE', flags.databaseUrlFile],
    ['AGENTOS_SEEDS_FILE', flags.seeds],
    ['AGENTOS_MODELS_FILE', flags.models],
  ];
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function wholeNumber(min: number, max: number) {
  return (value: string): number => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= min && number <= max) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
  };
}

function tellFailure(thrown: unknown, output: Output): number {
  const cause = knownFailure(thrown);
  if (cause instanceof CliFailure) {
    output.message(failureText(cause, output.paint));
    return cause.exitCode;
  }
  const unexpected = new CliFailure(`Something unexpected went wrong: ${(cause as Error).message}`, {
    wayOut: ['agentos status', 'Type the command again with AGENTOS_DEBUG=1 to see where, and report it.'],
  });
  output.message(failureText(unexpected, output.paint));
  if (process.env['AGENTOS_DEBUG'] && cause instanceof Error) output.message(cause.stack ?? '');
  return exitCodes.failure;
}

/** Ctrl-C ends every command at once, except where a command has something to do first and listens itself. */
function leaveUnlessHandled(): void {
  if (process.listenerCount('SIGINT') === 1) process.exit(exitCodes.interrupted);
}
