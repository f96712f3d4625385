import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFakeOllama } from '../../conformance/fakes/ollama-server/server.ts';
import type { FakeVendor } from '../../conformance/fakes/vendor-http/start-vendor.ts';
import { probeBackend } from './probe-backend.ts';

let fake: FakeVendor;
beforeAll(async () => {
  fake = await startFakeOllama();
});
afterAll(() => fake.close());

describe('a backend of a models file', () => {
  const model = (model_id: string) => ({ model_id, backend_id: 'o', upstream_model: model_id, capabilities: ['chat'] });
  const file = (base_url: string) => ({
    backends: [{ backend_id: 'o', provider: 'ollama', base_url }],
    models: [model('llama-fake'), model('not-pulled')],
  });

  it('CLI-08: says that it answers, and which models of the file it does not have', async () => {
    const report = await probeBackend(file(fake.origin), 'o');
    expect(report).toEqual({ ok: true, message: 'It answers.', unlisted: ['not-pulled'] });
  });

  it('CLI-08: says what is wrong with one that is away, or not in the file', async () => {
    expect(await probeBackend(file('http://127.0.0.1:9'), 'o')).toMatchObject({ ok: false, unlisted: [] });
    expect(await probeBackend(file(fake.origin), 'p')).toMatchObject({ ok: false });
    await expect(probeBackend({}, 'o')).rejects.toThrow('backends');
  });
});
