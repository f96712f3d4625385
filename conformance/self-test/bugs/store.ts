import type { PlantedBug } from '../planted-bug.ts';

const postgres = 'handlers/adapters/postgres';

/** Of what is kept, and of what must be kept together. */
export const storeBugs: readonly PlantedBug[] = [
  {
    name: 'no-fencing',
    breaks: 'who has lost a run’s lease writes nothing to it (RUN-06)',
    seen: 'a worker that was paused overwrites what its successor did: completed runs are "running" again, for ever',
    edits: [
      {
        file: `${postgres}/migrations/012-flat-append.ts`,
        from: `and u.lease_epoch = b.e and u.lease_owner is not null
          and u.last_sequence = b.x`,
        to: '',
      },
      {
        file: `${postgres}/migrations/012-flat-append.ts`,
        from: 'where cardinality(written) = total or e.o = any (written);',
        to: 'where cardinality(written) = total or e.o = any (written) on conflict do nothing;',
      },
    ],
    by: 'late',
    check: 'late writes: verify.sql finds nothing',
  },
  {
    name: 'asynchronous-commit',
    breaks: 'what was answered 2xx outlives a crash of the database (RUN-06)',
    seen: 'the last fractions of a second before a power cut are gone, with runs that callers hold ids of',
    edits: [
      {
        file: `${postgres}/writer-settings.ts`,
        from: "jit: 'off',",
        to: "jit: 'off',\n  synchronous_commit: 'off',",
      },
    ],
    by: 'database',
    check: 'accepted runs all completed',
  },
  {
    name: 'heard-before-commit',
    breaks: 'an event is heard once it is durable, and not before (EVT-01)',
    seen: 'a screen shows an answer that, after a crash, the log does not have',
    edits: [
      {
        file: `${postgres}/run-store.ts`,
        from: `const written = await lane.submit({ append: { lease, entries, change } });
      if (written) onCommitted(lease.tenantId, lease.runId, entries);
      return written;`,
        to: `onCommitted(lease.tenantId, lease.runId, entries);
      return lane.submit({ append: { lease, entries, change } });`,
      },
    ],
    by: 'frozen',
    check: 'nothing is heard before it is written',
  },
  {
    name: 'key-stored-after-its-run',
    breaks: 'a key names one run, however often and at once it is sent (RUN-07)',
    seen: 'a client that repeats a request on a time-out starts the same work twice',
    edits: [
      {
        file: `${postgres}/migrations/014-flat-admission.ts`,
        from: 'where m.admitted and m.k is not null',
        to: 'where false',
      },
      {
        file: `${postgres}/run-admission.ts`,
        from: '  const results = new Array<AdmissionResult>(items.length);',
        to: `  for (const { auth, run } of items.filter((item) => item.run.idempotency)) {
    await session.query({
      text: \`insert into run_idempotency (tenant_id, principal_id, agent_id, key, body_hash, run_id, expires_at)
        values ($1, $2, $3, $4, $5, $6, now() + interval '1 day') on conflict do nothing\`,
      values: [auth.tenant_id, auth.principal.principal_id, run.agentId, run.idempotency!.key, run.idempotency!.bodyHash, run.runId],
    });
  }
  const results = new Array<AdmissionResult>(items.length);`,
      },
    ],
    by: 'repeat',
    check: 'one run for each',
  },
  {
    name: 'audit-after-the-act',
    breaks: 'no act without its audit record: both are in one commit (SEC-06)',
    seen: 'the audit trail does not know who created a run, if the node died at that moment',
    edits: [
      {
        file: `${postgres}/migrations/014-flat-admission.ts`,
        from: `from unnest(tenants, audits, auths, runs, agents, versions, correlations, admitted)
        as m(t, d, au, r, a, v, co, admitted)
      where m.admitted;`,
        to: `from unnest(tenants, audits, auths, runs, agents, versions, correlations, admitted)
        as m(t, d, au, r, a, v, co, admitted)
      where false;`,
      },
      {
        file: `${postgres}/run-admission.ts`,
        from: '  const results = new Array<AdmissionResult>(items.length);',
        to: `  const record = async () => {
    for (const { auth, run } of items) {
      await session.query({
        text: \`insert into audit_log (tenant_id, audit_id, time, actor, action, resource_type, resource_id, outcome, details, correlation_id)
          values ($1, $2, now(), $3, 'run.create', 'run', $4, 'ok', '{}', $5)\`,
        values: [auth.tenant_id, newId('aud'), JSON.stringify(auth.principal), run.runId, run.correlationId],
      });
    }
  };
  setTimeout(() => void record().catch(() => {}), 50);
  const results = new Array<AdmissionResult>(items.length);`,
      },
    ],
    by: 'repeat',
    check: 'verify.sql finds nothing',
  },
  {
    name: 'usage-after-the-turn',
    breaks: 'what a model turn cost is on record with the turn (MOD-08)',
    seen: 'the bill misses calls that the provider has charged',
    edits: [
      {
        file: 'handlers/model-policy/exchange/perform.ts',
        from: "if (how === 'ok' && exchange.ask.recordWith) exchange.ask.recordWith(write);",
        to: "if (how === 'ok' && exchange.ask.recordWith) setTimeout(() => void write().catch(() => {}), 50);",
      },
    ],
    by: 'kill',
    check: 'verify.sql finds nothing',
  },
];
