import type { AuditTrail } from '#audit/audit-trail.port.ts';
import type { WebhookTool } from '#generated/vocabulary/types.ts';
import { changeDetails, webhookToolAudit } from '#orchestrator/webhook-tools/webhook-tool-audit.ts';
import type { WebhookToolStore } from '#orchestrator/webhook-tools/webhook-tool-store.port.ts';
import { systemClock, type Clock } from '#vocabulary/clock.ts';
import { createAuditTrail } from './audit-trail.ts';

interface Kept {
  tool: WebhookTool;
  secret: string;
  previousSecret: string | null;
}

/** The webhook tools of one process, which pass the same suite as those on Postgres. */
export function createInMemoryWebhookToolStore(parts: { clock?: Clock; trail?: AuditTrail } = {}): WebhookToolStore {
  const { clock = systemClock, trail = createAuditTrail() } = parts;
  const kept = new Map<string, Kept>();
  const keyOf = (tenantId: string, toolId: string) => JSON.stringify([tenantId, toolId]);
  const now = () => new Date(clock.now()).toISOString();
  const of = (tenantId: string) =>
    [...kept.values()]
      .filter(({ tool }) => tool.tenant_id === tenantId)
      .toSorted((a, b) => (a.tool.tool_id < b.tool.tool_id ? -1 : 1));
  const shown = ({ tool }: Kept): WebhookTool => {
    const until = tool.previous_secret_expires_at;
    const overlaps = until !== null && Date.parse(until) > clock.now();
    return structuredClone({ ...tool, previous_secret_expires_at: overlaps ? until : null });
  };
  const known = (tenantId: string, toolId: string) => kept.get(keyOf(tenantId, toolId));

  return {
    async find(auth, toolId) {
      const found = known(auth.tenant_id, toolId);
      return found && shown(found);
    },
    async list(auth, { after = '', limit }) {
      return of(auth.tenant_id)
        .filter(({ tool }) => tool.tool_id > after)
        .slice(0, limit)
        .map(shown);
    },
    async enabled(tenantId) {
      const enabled = of(tenantId).filter(({ tool }) => tool.enabled);
      return enabled.map((each) => ({ ...each, tool: shown(each) }));
    },
    async create(auth, tool, sealedSecret, toolsMax, act) {
      if (known(auth.tenant_id, tool.tool_id)) return 'taken';
      if (of(auth.tenant_id).length >= toolsMax) return 'full';
      const times = { created_at: now(), updated_at: now() };
      const born = { tenant_id: auth.tenant_id, disabled_reason: null, previous_secret_expires_at: null };
      const made: Kept = {
        tool: structuredClone({ ...tool, ...born, ...times }),
        secret: sealedSecret,
        previousSecret: null,
      };
      kept.set(keyOf(auth.tenant_id, tool.tool_id), made);
      const answer = shown(made);
      await trail.record(auth, webhookToolAudit('create', tool.tool_id, act));
      return answer;
    },
    async change(auth, toolId, change, act) {
      const found = known(auth.tenant_id, toolId);
      if (!found) return undefined;
      const { disabled_reason } = found.tool;
      const reason = { disabled_reason: change.enabled === undefined ? disabled_reason : null };
      found.tool = { ...found.tool, ...structuredClone(change), ...reason, updated_at: now() };
      const answer = shown(found);
      await trail.record(auth, webhookToolAudit('change', toolId, act, changeDetails(change)));
      return answer;
    },
    async rotate(auth, toolId, sealedSecret, overlapSeconds, act) {
      const found = known(auth.tenant_id, toolId);
      if (!found) return undefined;
      const until = overlapSeconds > 0 ? new Date(clock.now() + overlapSeconds * 1_000).toISOString() : null;
      found.previousSecret = overlapSeconds > 0 ? found.secret : null;
      found.secret = sealedSecret;
      found.tool = { ...found.tool, previous_secret_expires_at: until, updated_at: now() };
      const answer = shown(found);
      await trail.record(auth, webhookToolAudit('rotate', toolId, act, { overlap_seconds: overlapSeconds }));
      return answer;
    },
    async disableGone(auth, toolId, url, act) {
      const found = known(auth.tenant_id, toolId);
      if (!found?.tool.enabled || found.tool.url !== url) return;
      found.tool = { ...found.tool, enabled: false, disabled_reason: 'gone', updated_at: now() };
      await trail.record(auth, webhookToolAudit('disable', toolId, act, { reason: 'gone' }));
    },
    async delete(auth, toolId, act) {
      if (!kept.delete(keyOf(auth.tenant_id, toolId))) return false;
      await trail.record(auth, webhookToolAudit('delete', toolId, act));
      return true;
    },
  };
}
