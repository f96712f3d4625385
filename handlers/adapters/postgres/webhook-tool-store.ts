import type { WebhookTool, WebhookToolChange } from '#generated/vocabulary/types.ts';
import { changeDetails, webhookToolAudit } from '#orchestrator/webhook-tools/webhook-tool-audit.ts';
import type { StoredWebhookTool, WebhookToolStore } from '#orchestrator/webhook-tools/webhook-tool-store.port.ts';
import { auditStatement } from './audit-trail.ts';
import type { Database, Query, Statement } from './database.ts';
import { lockUsage } from './storage-usage.ts';

/** What the contract shows of a row; an overlap that is over is none. */
const columns = `tenant_id, tool_id, description, input_schema, url, timeout_ms, retries, enabled, disabled_reason,
  case when previous_secret_expires_at > now() then previous_secret_expires_at end as previous_secret_expires_at,
  created_at, updated_at`;

type SecretRow = WebhookTool & { secret: string; previous_secret: string | null };

/** Each act is one transaction, with its audit record. */
export function createWebhookToolStore(database: Database): WebhookToolStore {
  return {
    async find(auth, toolId) {
      const [tool] = await database.query<WebhookTool>({
        name: 'webhook-tool-find',
        text: `select ${columns} from webhook_tools where tenant_id = $1 and tool_id = $2`,
        values: [auth.tenant_id, toolId],
      });
      return tool;
    },

    list(auth, { after = '', limit }) {
      return database.query<WebhookTool>({
        name: 'webhook-tools-list',
        text: `select ${columns} from webhook_tools where tenant_id = $1 and tool_id > $2 order by tool_id limit $3`,
        values: [auth.tenant_id, after, limit],
      });
    },

    async enabled(tenantId) {
      const rows = await database.query<SecretRow>({
        name: 'webhook-tools-enabled',
        text: `select ${columns}, secret, previous_secret from webhook_tools where tenant_id = $1 and enabled`,
        values: [tenantId],
      });
      return rows.map(storedOf);
    },

    create: (auth, tool, sealedSecret, toolsMax, act) =>
      database.transaction(async (query) => {
        await query(lockUsage(auth.tenant_id));
        const [there] = await query<{ tools: number; taken: boolean }>({
          text: `select count(*) as tools, coalesce(bool_or(tool_id = $2), false) as taken
            from webhook_tools where tenant_id = $1`,
          values: [auth.tenant_id, tool.tool_id],
        });
        if (there!.taken) return 'taken';
        if (there!.tools >= toolsMax) return 'full';
        const [made] = await query<WebhookTool>({
          text: `insert into webhook_tools (tenant_id, tool_id, description, input_schema, url, timeout_ms, retries, enabled, secret)
            values ($1, $2, $3, $4::json, $5, $6, $7, $8, $9) returning ${columns}`,
          values: [
            auth.tenant_id,
            tool.tool_id,
            tool.description,
            JSON.stringify(tool.input_schema),
            tool.url,
            tool.timeout_ms,
            tool.retries,
            tool.enabled,
            sealedSecret,
          ],
        });
        await query(auditStatement(auth, webhookToolAudit('create', tool.tool_id, act)));
        return made!;
      }),

    change: (auth, toolId, change, act) =>
      recorded(database, changeStatement(auth.tenant_id, toolId, change), () =>
        auditStatement(auth, webhookToolAudit('change', toolId, act, changeDetails(change))),
      ),

    rotate: (auth, toolId, sealedSecret, overlapSeconds, act) =>
      recorded(
        database,
        {
          text: `update webhook_tools set secret = $3, updated_at = now(),
              previous_secret = case when $4::int > 0 then secret end,
              previous_secret_expires_at = case when $4::int > 0 then now() + $4::int * interval '1 second' end
            where tenant_id = $1 and tool_id = $2 returning ${columns}`,
          values: [auth.tenant_id, toolId, sealedSecret, overlapSeconds],
        },
        () => auditStatement(auth, webhookToolAudit('rotate', toolId, act, { overlap_seconds: overlapSeconds })),
      ),

    async disableGone(auth, toolId, url, act) {
      await recorded(
        database,
        {
          text: `update webhook_tools set enabled = false, disabled_reason = 'gone', updated_at = now()
            where tenant_id = $1 and tool_id = $2 and url = $3 and enabled returning ${columns}`,
          values: [auth.tenant_id, toolId, url],
        },
        () => auditStatement(auth, webhookToolAudit('disable', toolId, act, { reason: 'gone' })),
      );
    },

    async delete(auth, toolId, act) {
      const gone = await recorded(
        database,
        {
          text: `delete from webhook_tools where tenant_id = $1 and tool_id = $2 returning ${columns}`,
          values: [auth.tenant_id, toolId],
        },
        () => auditStatement(auth, webhookToolAudit('delete', toolId, act)),
      );
      return gone !== undefined;
    },
  };
}

/** An act on one row and its audit record; nothing when there is no such row. */
function recorded(database: Database, act: Statement, audit: () => Statement): Promise<WebhookTool | undefined> {
  return database.transaction(async (query: Query) => {
    const [row] = await query<WebhookTool>(act);
    if (row) await query(audit());
    return row;
  });
}

function changeStatement(tenantId: string, toolId: string, change: WebhookToolChange): Statement {
  const { description, input_schema, url, timeout_ms, retries, enabled } = change;
  return {
    text: `update webhook_tools set description = coalesce($3, description),
        input_schema = coalesce($4::json, input_schema), url = coalesce($5, url),
        timeout_ms = coalesce($6, timeout_ms), retries = coalesce($7, retries), enabled = coalesce($8, enabled),
        disabled_reason = case when $8 is null then disabled_reason end, updated_at = now()
      where tenant_id = $1 and tool_id = $2 returning ${columns}`,
    values: [
      tenantId,
      toolId,
      description ?? null,
      input_schema === undefined ? null : JSON.stringify(input_schema),
      url ?? null,
      timeout_ms ?? null,
      retries ?? null,
      enabled ?? null,
    ],
  };
}

function storedOf({ secret, previous_secret, ...tool }: SecretRow): StoredWebhookTool {
  return { tool, secret, previousSecret: previous_secret };
}
