'use strict';
// Dredd's own ideas of a documented API, corrected: only successes are asked for, replies are held to the contract's
// schema instead of to one example, and every request names things that are really there.
const { randomBytes } = require('node:crypto');
const { readFileSync } = require('node:fs');
const hooks = require('hooks');

const base = process.env.AGENTOS_DREDD_URL;
const agentId = process.env.AGENTOS_DREDD_AGENT;
const authorization = `Bearer ${readFileSync(process.env.AGENTOS_DREDD_TOKEN_FILE, 'utf8').trim()}`;
const replies = JSON.parse(readFileSync(process.env.AGENTOS_DREDD_SCHEMAS, 'utf8'));

const changing = new Set(['setAgentStatus', 'updateAgent', 'rollBackAgent', 'deleteAgent']);

hooks.beforeEach((transaction, done) => {
  prepare(transaction).then(done, (error) => {
    transaction.fail = String(error);
    done();
  });
});

// A text with U+FFFD in it, which people may send, is taken for binary by Dredd.
hooks.beforeEachValidation((transaction, done) => {
  const { real } = transaction;
  if (real && real.bodyEncoding === 'base64') {
    real.body = Buffer.from(real.body, 'base64').toString('utf8');
    real.bodyEncoding = 'utf-8';
  }
  done();
});

async function prepare(transaction) {
  const path = templateOf(transaction.origin.resourceName, transaction.fullPath);
  const status = Number(transaction.expected.statusCode);
  const reply = replies.find(
    (each) => each.method === transaction.request.method && each.path === path && each.status === status,
  );
  // 200 of a create request belongs to a key that was used before: the operations suite covers it.
  transaction.skip = reply === undefined || (reply.operationId === 'createRun' && status === 200);
  if (transaction.skip) return;
  delete transaction.expected.headers;
  delete transaction.expected.body;
  if (reply.schema) transaction.expected.bodySchema = JSON.stringify(reply.schema);
  if (!reply.public) transaction.request.headers.authorization = authorization;
  const runId = path.includes('{run_id}') ? await createRun() : '';
  // What changes or deletes an agent gets one of its own.
  const changes = path.includes('{agent_id}') && changing.has(reply.operationId);
  const agent = changes ? await createAgent() : agentId;
  // Memory is put, read and deleted in the contract's order, so that it is there when it is asked for.
  transaction.fullPath = path
    .replace('{run_id}', runId)
    .replace('{agent_id}', agent)
    .replace('{tool_id}', path.includes('{tool_id}') ? await createWebhookTool() : '')
    .replace('{namespace}', 'customers')
    .replace('{key}', 'acme.contact');
  if (reply.operationId === 'streamRunEvents' && status === 204) await askBehindTheEnd(transaction, runId);
  transaction.request.uri = transaction.fullPath;
  if (transaction.request.body) transaction.request.body = withOwnIds(transaction.request.body);
}

/** Nothing follows the end of a run that has ended. */
async function askBehindTheEnd(transaction, runId) {
  const headers = { authorization, 'content-type': 'application/json' };
  const canceled = await fetch(`${base}/v1/runs/${runId}:cancel`, { method: 'POST', headers, body: '{}' });
  if (!canceled.ok) throw new Error(`a run could not be canceled: ${canceled.status} ${await canceled.text()}`);
  delete transaction.request.headers['Last-Event-ID'];
  transaction.fullPath += '?after_sequence=1000000';
}

function templateOf(name, fullPath) {
  const known = replies.map((reply) => reply.path);
  const path = String(fullPath).split('?')[0];
  return known.includes(name) ? name : known.find((template) => matches(template, path));
}

function matches(template, path) {
  const pattern = template.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{\w+\}/g, '[^/:]+');
  return new RegExp(`^${pattern}$`).test(path);
}

/** The example's key belongs to one run, its agent's id to one agent; this request is about new ones. */
function withOwnIds(body) {
  const { idempotency_key: _, ...rest } = JSON.parse(body);
  return JSON.stringify({
    ...rest,
    ...(rest.agent_id && { agent_id: newAgentId() }),
    ...(rest.tool_id && { tool_id: newWebhookToolId() }),
  });
}

function newAgentId() {
  return `agt_${randomBytes(12).toString('hex')}`;
}

/** Recognisable as the conformance suite's, which deletes what it finds of its own. */
function newWebhookToolId() {
  return `tool.webhook.conformance_${randomBytes(8).toString('hex')}`;
}

async function createWebhookTool() {
  const tool_id = newWebhookToolId();
  const url = 'https://tools.example.com/dredd';
  const reply = await fetch(`${base}/v1/webhook-tools`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ tool_id, description: 'Belongs to Dredd.', input_schema: { type: 'object' }, url }),
  });
  if (reply.status !== 201) throw new Error(`a tool could not be created: ${reply.status} ${await reply.text()}`);
  return tool_id;
}

async function createAgent() {
  const agent_id = newAgentId();
  const config = { instructions: 'Be brief.', model_ref: 'simulated/chat', tools: [] };
  const reply = await fetch(`${base}/v1/agents`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ agent_id, name: 'Belongs to Dredd', config }),
  });
  if (reply.status !== 201) throw new Error(`an agent could not be created: ${reply.status} ${await reply.text()}`);
  return agent_id;
}

async function createRun() {
  const reply = await fetch(`${base}/v1/agents/${process.env.AGENTOS_DREDD_RUN_AGENT}/runs`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ input: { type: 'text', text: process.env.AGENTOS_DREDD_RUN_TEXT } }),
  });
  if (reply.status !== 201) throw new Error(`a run could not be created: ${reply.status} ${await reply.text()}`);
  return (await reply.json()).run.run_id;
}
