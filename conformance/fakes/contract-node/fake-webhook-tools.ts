import type { FakeReply, FakeRequest } from './answers.ts';
import { Refusal } from './errors.ts';

interface Asked {
  tool_id?: string;
  url?: string;
  input_schema?: { type?: string; $ref?: string; properties?: Record<string, { pattern?: string }> };
  enabled?: boolean;
}

/** The webhook tools of the node: as much of their rules as the cases ask about. */
export class FakeWebhookTools {
  readonly #tools = new Map<string, { owner: string; enabled: boolean }>();

  ownerOf(id: string): string | undefined {
    return this.#tools.get(id)?.owner;
  }

  answer({ operation, path, body, caller }: FakeRequest, example: (status: number) => object): FakeReply {
    const asked = (body ?? {}) as Asked;
    const id = path.tool_id ?? asked.tool_id!;
    refuseBroken(asked);
    if (operation.operationId === 'createWebhookTool') {
      if (this.#tools.has(id)) throw new Refusal(409, 'The tool exists already.');
      this.#tools.set(id, { owner: caller.tenant, enabled: true });
    }
    if (operation.operationId === 'updateWebhookTool' && Object.keys(asked).length === 0) {
      throw new Refusal(400, 'Nothing is to be changed.');
    }
    const tool = this.#tools.get(id)!;
    tool.enabled = asked.enabled ?? tool.enabled;
    if (operation.operationId === 'deleteWebhookTool') {
      this.#tools.delete(id);
      return { status: 200, body: { ...example(200), tool_id: id } };
    }
    const status = operation.operationId === 'createWebhookTool' ? 201 : 200;
    const shown = example(status) as { webhook_tool: object };
    const now = { tool_id: id, tenant_id: tool.owner, enabled: tool.enabled };
    const atOnce = (body as { overlap_seconds?: number } | undefined)?.overlap_seconds === 0;
    const expiry = atOnce ? { previous_secret_expires_at: null } : {};
    return { status, body: { ...shown, webhook_tool: { ...shown.webhook_tool, ...now, ...expiry } } };
  }
}

function refuseBroken({ url = 'https://a.example', input_schema: schema = { type: 'object' } }: Asked): void {
  const inside = /^https:\/\/(127\.|169\.254\.|\[::1\])/.test(url) || !url.startsWith('https://');
  const pattern = Object.values(schema.properties ?? {}).some((property) => property.pattern !== undefined);
  if (inside || schema.type !== 'object' || schema.$ref || pattern) throw new Refusal(400, 'The tool is not valid.');
}
