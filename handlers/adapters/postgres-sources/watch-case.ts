import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { ReaderCase } from './reader-case.ts';

/** What statements that write files are told to write; the server runs on this machine. */
export const canaryFile = join(tmpdir(), 'agentos-sql-canary');

export interface Watch {
  /** Takes what is there now for what should be there. */
  begin(): Promise<void>;
  /** Names of what has changed since. */
  effects(): Promise<string[]>;
  close(): Promise<void>;
}

/** Everything in a database, and around it, that a statement could change for others; each as one text. */
const facts: Readonly<Record<string, string>> = {
  rows: `select coalesce(string_agg(o::text, ';' order by id), '') from app.orders o`,
  relations: `select string_agg(relname::text || relkind::text || coalesce(relacl::text, ''), ';' order by oid) from pg_class where relname !~ '^pg_t'`,
  columns: `select count(*)::text from pg_attribute a join pg_class c on c.oid = attrelid where relname !~ '^pg_t'`,
  functions: `select count(*)::text from pg_proc`,
  numbers: `select last_value || ' ' || is_called from app.numbers`,
  'large objects': `select count(*)::text from pg_largeobject_metadata`,
  comments: `select count(*)::text from pg_description where classoid = 'pg_class'::regclass and objoid > 16000`,
  roles: `select string_agg(rolname || coalesce(rolconfig::text, ''), ';' order by rolname) from pg_roles`,
  settings: `select count(*)::text from pg_db_role_setting`,
  slots: `select count(*)::text from pg_replication_slots`,
  locks: `select count(*)::text from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`,
};

const allFacts = `select ${Object.entries(facts)
  .map(([name, text]) => `(${text}) as "${name}"`)
  .join(', ')}`;

/** Looks after each statement for effects, with an owner who listens and a bystander who asks over the same role. */
export async function watch(reader: ReaderCase): Promise<Watch> {
  let heard = 0;
  const { owner } = reader;
  owner.on('notification', () => heard++);
  await owner.query('listen canary');
  const bystander = new pg.Client({ connectionString: reader.url, application_name: 'bystander' });
  let alive = true;
  bystander.on('error', () => (alive = false));
  await bystander.connect();

  const look = async (): Promise<Record<string, string>> => {
    const seen = (await owner.query<Record<string, string>>(allFacts)).rows[0]!;
    seen['notifications'] = String(heard);
    seen['canary file'] = String(existsSync(canaryFile));
    seen['other askers'] = String(alive && (await bystander.query(`select 1 as one`)).rows.length === 1);
    return seen;
  };
  let before = await look();
  return {
    async begin() {
      before = await look();
    },
    async effects() {
      await untilGone(owner, reader.role);
      const now = await look();
      return Object.keys(now).filter((name) => now[name] !== before[name]);
    },
    async close() {
      await bystander.end();
    },
  };
}

/** Until the server has ended the statements of the role: afterwards nothing can change any more. */
async function untilGone(owner: pg.Client, role: string): Promise<void> {
  for (let i = 0; i < 500; i++) {
    const { rows } = await owner.query(
      `select 1 from pg_stat_activity where usename = $1 and application_name like 'agentos sql%'`,
      [role],
    );
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('a statement of the reader goes on after its answer was given');
}
