import type { OperationCases, ValidRequest, World } from '../invariants/operations/case.ts';
import { withBody, type Absent } from './absent.ts';

const disabled = { enabled: false };
const overlap = { overlap_seconds: 3_600 };

/** Webhook tools (TOOL-02). What changes one changes a tool of the suite's own; none of them is ever called. */
export const webhookToolCases: OperationCases = {
  listWebhookTools: {
    valid: () => [
      { title: 'all', expect: [200] },
      { title: 'the smallest page', query: { limit: '1' }, expect: [200] },
    ],
  },
  createWebhookTool: {
    valid: async (world) => {
      const { webhookToolId, ownWebhookTool } = world;
      const example = world.operation.bodyExamples[0]!.value as Record<string, unknown>;
      const refused = (title: string, change: object): ValidRequest => ({
        title,
        body: { ...example, tool_id: webhookToolId(), ...change },
        expect: [400],
      });
      return [
        {
          title: "the contract's example",
          body: { ...example, tool_id: webhookToolId() },
          expect: [201],
          also: showsSecret,
        },
        { title: 'a taken id', body: { ...example, tool_id: await ownWebhookTool() }, expect: [409] },
        refused('a URL inside the network', { url: 'https://127.0.0.1/' }),
        refused('a URL of a metadata service', { url: 'https://169.254.169.254/latest' }),
        refused('a URL that is none', { url: 'nowhere' }),
        refused('a schema that is no object', { input_schema: { type: 'string' } }),
        refused('a schema that refers elsewhere', { input_schema: { type: 'object', $ref: 'https://example.com/s' } }),
        refused('a schema with a regular expression', {
          input_schema: { type: 'object', properties: { a: { type: 'string', pattern: '(a+)+$' } } },
        }),
      ];
    },
  },
  getWebhookTool: {
    valid: async ({ ownWebhookTool }) => [
      { title: 'its own', path: { tool_id: await ownWebhookTool() }, expect: [200], also: hidesSecret },
    ],
    absent: ofWebhookTool,
  },
  updateWebhookTool: {
    valid: async ({ ownWebhookTool }) => {
      const path = { tool_id: await ownWebhookTool() };
      return [
        { title: 'disable', path, body: disabled, expect: [200], also: says('enabled', false) },
        { title: 'fewer attempts', path, body: { retries: 0 }, expect: [200], also: says('enabled', false) },
        { title: 'no change', path, body: {}, expect: [400] },
        { title: 'a URL inside the network', path, body: { url: 'https://[::1]/' }, expect: [400] },
      ];
    },
    absent: (world) => withBody(ofWebhookTool(world), disabled),
  },
  rotateWebhookToolSecret: {
    valid: async ({ ownWebhookTool }) => {
      const path = { tool_id: await ownWebhookTool() };
      return [
        { title: 'with an overlap', path, body: overlap, expect: [200], also: showsSecret },
        { title: 'without a body', path, expect: [200], also: showsSecret },
        {
          title: 'at once',
          path,
          body: { overlap_seconds: 0 },
          expect: [200],
          also: says('previous_secret_expires_at', null),
        },
      ];
    },
    absent: (world) => withBody(ofWebhookTool(world), overlap),
  },
  deleteWebhookTool: {
    valid: async ({ ownWebhookTool }) => {
      const path = { tool_id: await ownWebhookTool() };
      return [
        { title: 'its own', path, expect: [200] },
        { title: 'what is gone', path, expect: [404] },
      ];
    },
    absent: ofWebhookTool,
  },
};

function ofWebhookTool({ foreignWebhookTool, webhookToolId }: World): Absent {
  const foreign = foreignWebhookTool === undefined ? undefined : { path: { tool_id: foreignWebhookTool } };
  return { foreign, unknown: { path: { tool_id: webhookToolId() } } };
}

type Also = NonNullable<ValidRequest['also']>;

/** At least 24 random bytes (Standard Webhooks). */
const showsSecret: Also = ({ json }) => {
  const { secret } = json as { secret: string };
  return Buffer.from(secret.slice('whsec_'.length), 'base64').length >= 24 ? [] : ['the secret is too short'];
};

const hidesSecret: Also = ({ text }) => (text.includes('whsec_') ? ['the secret is shown again'] : []);

function says(field: string, value: unknown): Also {
  return ({ json }) => {
    const found = (json as { webhook_tool: Record<string, unknown> }).webhook_tool[field];
    return found === value ? [] : [`the tool's ${field} is ${String(found)}, not ${String(value)}`];
  };
}
