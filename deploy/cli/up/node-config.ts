import { ConfigProblems, loadConfig } from '#server/config.ts';
import { CliFailure } from '../cli-failure.ts';
import { exitCodes } from '../exit-codes.ts';
import type { NodeContext } from '../node-context.ts';
import { nodeVariables } from '../process/node-process.ts';
import { demoModelsFile } from '../project.ts';
import { existsSync } from 'node:fs';

/** Lets the node's own rules judge its settings before anything is started; every problem is listed (SEC-07). */
export function proveNodeConfig({ configuration, state }: NodeContext): void {
  const edited = configuration.modelsFile ?? state.modelsFile;
  const models = existsSync(edited) ? edited : demoModelsFile;
  const variables = nodeVariables(configuration, {
    databaseUrl: '',
    models,
    secretsKey: configuration.secretsKeyFile,
  });
  delete (variables as Partial<typeof variables>).AGENTOS_DATABASE_URL_FILE;
  try {
    loadConfig({ ...variables, AGENTOS_DATABASE_URL: 'postgres://decided-later' });
  } catch (cause) {
    if (!(cause instanceof ConfigProblems)) throw cause;
    const lines = cause.problems.map(
      ({ key, got, expected, fix }) => `  - ${key}: got ${got}, expected ${expected}. ${fix}.`,
    );
    throw new CliFailure(['The configuration is not right:', ...lines].join('\n'), {
      exitCode: exitCodes.configInvalid,
      wayOut: [`Correct the variable, ${state.envFile} or the file that is named, and type the command again.`],
      cause,
    });
  }
}
