import type { PlantedBug } from '../planted-bug.ts';

const postgres = 'handlers/adapters/postgres';

/** Of the walls between tenants, and of what each caller may do. */
export const tenantBugs: readonly PlantedBug[] = [
  {
    name: 'run-read-without-tenant',
    breaks: 'another tenant’s run answers like one that does not exist (TEN-01)',
    seen: 'whoever learns a run’s id reads a stranger’s input and output',
    edits: [
      {
        file: `${postgres}/run-read.ts`,
        from: 'where tenant_id = k.t and run_id = k.r',
        to: 'where k.t is not null and run_id = k.r',
      },
    ],
    by: 'operations',
    check: "getRun: another tenant's id",
  },
  {
    name: 'run-list-without-tenant',
    breaks: 'a list shows the caller’s tenant only (TEN-01)',
    seen: 'everybody’s runs in everybody’s list',
    edits: [
      {
        file: `${postgres}/run-list.ts`,
        from: "walk: 'from runs r where r.tenant_id = $1 and r.run_id >= $2 and r.run_id < $3',",
        to: "walk: 'from runs r where $1::text is not null and r.run_id >= $2 and r.run_id < $3',",
      },
    ],
    by: 'operations',
    check: 'listRuns: all',
  },
  {
    name: 'ended-run-canceled',
    breaks: 'a log has one terminal event, whoever was faster (EVT-02)',
    seen: 'a run that was completed, and billed, is canceled a second later; its log ends twice',
    edits: [
      {
        file: `${postgres}/run-ending.ts`,
        from: "if (before.status !== 'queued' && before.status !== 'running') {",
        to: "if (before.status === 'canceled') {",
      },
    ],
    by: 'operations',
    check: 'cancelRun: an ended run',
  },
  {
    name: 'key-of-any-tenant',
    breaks: 'an idempotency key belongs to its tenant (RUN-07, TEN-01)',
    seen: 'two customers who number their orders from 1 get each other’s runs, or an error',
    edits: [
      {
        file: `${postgres}/migrations/014-flat-admission.ts`,
        from: 'left join run_idempotency y on y.tenant_id = x.t and y.principal_id = x.p and y.agent_id = x.a and y.key = x.k',
        to: 'left join run_idempotency y on y.key = x.k',
      },
    ],
    by: 'repeat',
    check: 'the same key of another tenant',
  },
  {
    name: 'first-tenant-first',
    breaks: 'one tenant’s backlog does not delay another’s first run (TEN-05)',
    seen: 'one customer’s nightly batch stops everybody else until it is through',
    edits: [
      {
        file: `${postgres}/migrations/008-child-runs.ts`,
        from: 'select array_agg(h.tenant_id order by random()) into tenants',
        to: 'select array_agg(h.tenant_id order by h.tenant_id) into tenants',
      },
      {
        file: `${postgres}/migrations/008-child-runs.ts`,
        from: 'share := greatest(1, free / cardinality(tenants));',
        to: 'share := free;',
      },
    ],
    by: 'backlog',
    check: 'runs of a light tenant begin before',
  },
  {
    name: 'rate-not-charged',
    breaks: 'a tenant creates as many runs in a second as its quota says (TEN-03)',
    seen: 'a loop in one customer’s script takes all of the node',
    edits: [
      {
        file: `${postgres}/migrations/014-flat-admission.ts`,
        from: 'create_tokens = n.tokens - least(n.asked, floor(n.tokens))',
        to: 'create_tokens = n.tokens',
      },
    ],
    by: 'flood',
    check: 'the noisy one got',
  },
  {
    name: 'scopes-not-asked-for',
    breaks: 'a key may do what its scopes say and nothing else (SEC-01)',
    seen: 'a key that may only read creates agents',
    edits: [
      {
        file: 'handlers/server/http/pipeline.ts',
        from: '      step.requireScopes,\n',
        to: '',
      },
    ],
    by: 'operations',
    check: 'a key without any scope',
  },
];
