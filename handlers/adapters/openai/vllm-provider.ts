import { createHash } from 'node:crypto';
import { Fault } from '#vocabulary/fault.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { ChatPrompt } from '#model-policy/exchange/chat.ts';
import type { Json } from '#model-policy/formats/json.ts';
import type { Backend } from '#model-policy/providers/backend.ts';
import type { Gotten, Upstream } from '#model-policy/providers/http/upstream.ts';
import type { ModelProvider } from '#model-policy/providers/model-provider.port.ts';
import { openAiDialect } from './dialect.ts';
import { createProviderOf } from './openai-provider.ts';

/** vLLM's server of OpenAI's API. Whatever its own documentation adds to a body goes on as it came. */
export function createVllmProvider(backend: Backend): ModelProvider {
  return createProviderOf(backend, {
    ...openAiDialect,
    refuse: (prompt) => refuseIgnored('vLLM', prompt),
    maxTokensField: () => 'max_tokens',
    adapt: withTenantsSalt,
    ask: askHealthAndModels,
  });
}

/** Fields of OpenAI's that change the answer there, and that servers which follow OpenAI read over. */
const ignored = ['functions', 'function_call', 'audio', 'web_search_options', 'verbosity'];

/** @throws Fault `invalid_request` that names the field */
export function refuseIgnored(vendor: string, { native, format }: ChatPrompt): void {
  if (format !== 'openai') return;
  const { modalities } = native;
  const sounds = Array.isArray(modalities) && modalities.some((each) => each !== 'text');
  const field = sounds ? 'modalities' : ignored.find((key) => native[key] !== undefined && native[key] !== null);
  if (field !== undefined) throw unsupported(vendor, field);
}

export function unsupported(vendor: string, field: string): Fault {
  return new Fault(
    'invalid_request',
    `${vendor} cannot be asked for \`${field}\`; leave it out or choose another model.`,
    {
      details: { param: field, openai_code: 'unsupported_parameter' },
    },
  );
}

/** How fast a prompt is read tells who has asked it before: each tenant gets a cache of its own. */
function withTenantsSalt(body: Json, { tenant_id }: AuthContext): Json {
  const own = typeof body.cache_salt === 'string' ? body.cache_salt : '';
  const cache_salt = createHash('sha256').update(`${tenant_id}\n${own}`).digest('base64url');
  return { ...body, cache_salt };
}

/** Its engine can be dead while its lists are still answered. */
export async function askHealthAndModels(upstream: Upstream): Promise<Gotten> {
  const health = await upstream.get('/health', 'beside /v1');
  return health.status >= 500 ? health : upstream.get('/models');
}
