import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { newId } from '#vocabulary/ids.ts';
import type { AuditEntry, AuditTrail } from './audit-trail.port.ts';

export interface AuditTrailSubject {
  trail: AuditTrail;
  close(): Promise<void>;
}

/** What every AuditTrail promises (ARC-05). */
export function auditTrailBehaviour(name: string, open: () => Promise<AuditTrailSubject>): void {
  describe(`${name}: audit trail`, () => {
    let subject: AuditTrailSubject;
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(() => subject.close());

    it('API-07: keeps who, what, when, tenant and policy', async () => {
      const who = auth('tnt_audited_1');
      const entry = { ...act('run_1'), policy_id: 'pol_default', details: { agent_id: 'agt_1' } };
      await subject.trail.record(who, entry);
      const [record, ...more] = await subject.trail.read(who, { limit: 10 });
      expect(more).toEqual([]);
      expect(record).toMatchObject({ ...entry, tenant_id: who.tenant_id, actor: who.principal });
      expect(record?.audit_id).toMatch(/^aud_/);
      expect(Date.parse(record!.time)).not.toBeNaN();
    });

    it('SEC-05: a tenant reads its own entries and no other', async () => {
      await subject.trail.record(auth('tnt_audited_2'), act('run_2'));
      const others = await subject.trail.read(auth('tnt_audited_3'), { limit: 10 });
      expect(others).toEqual([]);
    });

    it('API-07: many at once are all kept, each once, newest first in pages', async () => {
      const who = auth('tnt_audited_4');
      const wanted = Array.from({ length: 250 }, (_, i) => `run_${i}`);
      await Promise.all(wanted.map((id) => subject.trail.record(who, act(id))));
      const seen: string[] = [];
      let before: string | undefined;
      for (;;) {
        const page = await subject.trail.read(
          who,
          before === undefined ? { limit: 100 } : { limit: 100, beforeId: before },
        );
        if (page.length === 0) break;
        const ids = page.map((record) => record.audit_id);
        expect(ids).toEqual([...ids].sort().reverse());
        seen.push(...page.map((record) => record.resource_id));
        before = ids.at(-1);
      }
      expect(seen.sort()).toEqual(wanted.sort());
    });

    it('SEC-05: what a reader does to what it was given changes nothing that is kept', async () => {
      const who = auth('tnt_audited_5');
      await subject.trail.record(who, { ...act('run_5'), details: { kept: true } });
      const [record] = await subject.trail.read(who, { limit: 1 });
      (record!.details as Record<string, unknown>)['kept'] = false;
      expect((await subject.trail.read(who, { limit: 1 }))[0]?.details).toEqual({ kept: true });
    });
  });
}

function act(resourceId: string): AuditEntry {
  return {
    action: 'run.create',
    resource_type: 'run',
    resource_id: resourceId,
    outcome: 'ok',
    correlation_id: newId('corr'),
  };
}

function auth(tenantId: string): AuthContext {
  return {
    tenant_id: tenantId,
    principal: { principal_id: 'usr_auditor', principal_type: 'user' },
    scopes: ['audit:read'],
    roles: ['tenant_admin'],
  };
}
