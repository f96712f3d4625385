import { describe, expect, it } from 'vitest';
import { sources } from './repository.ts';
import { statementsWithoutTenant, type Excused } from './tenant-statements.ts';

const folder = 'handlers/adapters/postgres';

const excused: Excused = {
  [`${folder}/api-keys.ts`]: {
    statements: 1,
    because: 'a key is found by its public prefix before its tenant is known',
  },
  [`${folder}/run-admission.ts`]: { statements: 1, because: 'group commit: each row of the batch carries its tenant' },
  [`${folder}/run-child-admission.ts`]: {
    statements: 1,
    because: 'group commit: each row of the batch carries its tenant',
  },
  [`${folder}/commit-lane.ts`]: { statements: 1, because: 'group commit: each row of the batch carries its tenant' },
  [`${folder}/record-columns.ts`]: {
    statements: 1,
    because: 'group commit: the tenant is one of the columns it is given',
  },
  [`${folder}/run-list.ts`]: { statements: 1, because: 'its list of conditions starts with the tenant' },
  [`${folder}/log-partitions.ts`]: {
    statements: 1,
    because: 'asks which partitions there are, which is no table of ours',
  },
  [`${folder}/run-retention.ts`]: { statements: 1, because: 'asks for the time' },
  [`${folder}/run-store.ts`]: { statements: 1, because: 'claims serve all tenants; each claimed run carries its own' },
  [`${folder}/run-listeners.ts`]: { statements: 1, because: 'asks which processes listen, which is no table of ours' },
};

describe('G-06 TEN-02: statements name their tenant', () => {
  it('G-06 TEN-02: no statement of the Postgres adapter reaches a table without its tenant', () => {
    const adapter = sources(/^handlers\/adapters\/postgres\/[^/]+\.ts$/);
    const running = adapter.filter(({ path }) => !/\.(?:test|behaviour)\.ts$/.test(path));
    expect(statementsWithoutTenant(running, excused)).toEqual([]);
  });

  const one = (text: string, list: Excused = {}) => statementsWithoutTenant([{ path: 'a.ts', text }], list);

  it.each([
    ['a select', 'const q = `select * from runs where run_id = $1`;'],
    ['an update', "const q = 'update runs set status = $1';"],
    ['an update with an alias', "const q = 'update runs as r set status = $1';"],
    ['a delete', "const q = 'delete from runs';"],
    ['an insert', "const q = 'insert into runs (run_id) values ($1)';"],
  ])('G-06: names %s without a tenant', (_, text) => {
    expect(one(text)).toHaveLength(1);
  });

  it('G-06: accepts a statement with its tenant, prose, and an excuse that is needed', () => {
    expect(one('const q = `select * from runs where tenant_id = $1`; // select it from there')).toEqual([]);
    expect(one("const q = 'delete from runs';", { 'a.ts': { statements: 1, because: 'x' } })).toEqual([]);
    expect(one('', { 'a.ts': { statements: 1, because: 'x' } })).toHaveLength(1);
  });
});
