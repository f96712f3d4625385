import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createPostgresAgentStore } from '#adapters/postgres/agent-store.ts';
import { createApiKeyStore } from '#adapters/postgres/api-keys.ts';
import { openDatabase } from '#adapters/postgres/database.ts';
import { migrate } from '#adapters/postgres/migrate.ts';
import { createTenantRegistry } from '#adapters/postgres/tenants.ts';
import { seed, type Seeds } from '#tenancy/seed.ts';
import { ConfigProblems, loadConfig } from './config.ts';

const usage = 'Usage: node handlers/server/bootstrap.ts seed --file SEEDS.json --tokens-dir DIR';
const exitUsage = 2;
const exitConfigInvalid = 78;

/** Puts tenants, principals and agents in place. What is there already stays; a token that is missing is issued anew. */
try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { file: { type: 'string' }, 'tokens-dir': { type: 'string' } },
  });
  const folder = values['tokens-dir'];
  if (positionals[0] !== 'seed' || values.file === undefined || folder === undefined) {
    console.error(usage);
    process.exit(exitUsage);
  }
  const { databaseUrl } = loadConfig();
  await migrate(databaseUrl);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = openDatabase(databaseUrl, { poolSize: 2, applicationName: 'agentos bootstrap' });
  const report = await seed(JSON.parse(readFileSync(values.file, 'utf8')) as Seeds, {
    tenants: createTenantRegistry(database),
    keys: createApiKeyStore(database),
    agents: createPostgresAgentStore(database),
    tokens: {
      has: (file) => existsSync(join(folder, file)),
      write(file, token) {
        writeFileSync(join(folder, file), `${token}\n`, { mode: 0o600 });
        chmodSync(join(folder, file), 0o600); // also when the file was there with another mode
      },
    },
  });
  await database.close();
  console.log(JSON.stringify(report));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(error instanceof ConfigProblems ? exitConfigInvalid : 1);
}
