import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWebhookSender, type WebhookSenderOptions } from '#adapters/http-fetch/webhook-sender.ts';
import { createAuditTrail } from '#adapters/in-memory/audit-trail.ts';
import { createInMemoryWebhookToolStore } from '#adapters/in-memory/webhook-tool-store.ts';
import type { WebhookToolCreate } from '#generated/vocabulary/types.ts';
import { auth, box, call, tenant } from '#orchestrator/tools/tool-box-case.ts';
import { systemClock, type ProcessClock } from '#vocabulary/clock.ts';
import { createSecretSeal } from '#vocabulary/secret-seal.ts';
import { createWebhookTool, type WebhookToolPorts } from './change-webhook-tool.ts';
import { createWebhookToolSource } from './webhook-tool-source.ts';

export const act = { correlationId: 'corr_01ARZ3NDEKTSV4RRFFQ69G5FAV' };
export const toolId = 'tool.webhook.echo';

export interface Received {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly text: string;
}

type Answer = (request: Received, response: ServerResponse) => void;

/** For tests: what a tenant's product runs. */
export class Receiver {
  answer: Answer = (_, response) => void response.setHeader('content-type', 'application/json').end('{"ok":true}');
  readonly received: Received[] = [];
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request: IncomingMessage, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        const seen = { path: request.url!, headers: request.headers as Record<string, string>, text };
        this.received.push(seen);
        this.answer(seen, response);
      });
    });
  }

  async open(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
}

/** A node's side of webhook tools, with one tenant that may use all of its tools. */
export function webhookWorld(options: WebhookSenderOptions & { now?: () => number } = {}) {
  const { now = () => systemClock.now(), ...sending } = options;
  const clock: ProcessClock = { ...systemClock, now };
  const trail = createAuditTrail();
  const store = createInMemoryWebhookToolStore({ clock, trail });
  const secretSeal = createSecretSeal([randomBytes(32)]);
  const sender = createWebhookSender(sending);
  const source = createWebhookToolSource({ store, seal: secretSeal, sender, clock });
  const ports: WebhookToolPorts = {
    webhookTools: store,
    webhookSource: source,
    webhookSender: sender,
    secretSeal,
  };
  const tools = box([], { sources: [source] });
  return {
    ports,
    trail,
    store,
    source,
    sender,
    tools,
    /** The tool's secret. */
    async register(tool: Partial<WebhookToolCreate> & { url: string }): Promise<string> {
      return (await createWebhookTool(ports, auth, { ...definition, ...tool }, act)).secret;
    },
    call: (input: unknown = { text: 'hi' }, toolCallId = 'tcall_1', signal?: AbortSignal) =>
      tools.invoke(
        auth,
        tenant(['*'], 1_000_000),
        { tool_id: toolId, tool_call_id: toolCallId, input, offered: [toolId] },
        { ...call(signal), idempotencyKey: toolCallId },
      ),
  };
}

export const definition = {
  tool_id: toolId,
  description: 'Gives back a text.',
  input_schema: { type: 'object', properties: { text: { type: 'string' } } },
};
