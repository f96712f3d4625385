import knex, { type Knex } from 'knex';
import { connectionFault } from './connection-fault.ts';
import { migrations } from './migrations/index.ts';

/** What goes wrong is thrown; knex would print it as well, into a log that is JSON lines. */
const silent = { warn() {}, error() {}, deprecate() {}, debug() {} };

/** Only one process migrates at a time; the others wait here and then find nothing to do. */
const advisoryLockKey = 4_771_023;

/**
 * Brings the schema up to what this build needs. Forward-only, safe beside nodes of the previous build.
 * @returns names of the migrations that were applied now.
 */
export async function migrate(url: string): Promise<string[]> {
  const db = knex({ client: 'pg', connection: url, pool: { min: 0, max: 2 }, log: silent });
  try {
    return await db.transaction(async (lock) => {
      await lock.raw('select pg_advisory_xact_lock(?)', [advisoryLockKey]);
      const [, applied] = (await db.migrate.latest({
        tableName: 'schema_migrations',
        migrationSource: source,
        disableMigrationsListValidation: true, // a newer build may have migrated already
      })) as [number, string[]];
      return applied;
    });
  } catch (error) {
    throw connectionFault(error);
  } finally {
    await db.destroy();
  }
}

export interface Migration {
  name: string;
  up(db: Knex): Promise<void>;
}

const source: Knex.MigrationSource<Migration> = {
  getMigrations: () => Promise.resolve(migrations),
  getMigrationName: (migration) => migration.name,
  getMigration: (migration) =>
    Promise.resolve({
      up: (db) => migration.up(db),
      down: () => Promise.reject(new Error('Migrations only go forward: restore a backup to go back.')),
    }),
};
