import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfiguration } from '../configuration.ts';
import { stateFolder } from '../state-folder.ts';
import { secretsKeyFile } from './secrets-key.ts';

const home = mkdtempSync(join(tmpdir(), 'agentos-secrets-key-'));
const state = stateFolder({ AGENTOS_HOME: home });
afterAll(() => rmSync(home, { recursive: true, force: true }));

const given = join(home, 'given.key');
writeFileSync(given, Buffer.alloc(32).toString('base64'));
writeFileSync(join(home, 'some.json'), '{}');
const some = join(home, 'some.json');
const prod = { AGENTOS_MODE: 'prod', AGENTOS_SEEDS_FILE: some, AGENTOS_MODELS_FILE: some };
const fileOf = (env: NodeJS.ProcessEnv) => secretsKeyFile({ state, configuration: readConfiguration(state, {}, env) });

describe('SEC-04: the key that tenants\u2019 secrets are encrypted with', () => {
  it('is made once in demo and dev, for its owner only', () => {
    const file = fileOf({ AGENTOS_MODE: 'dev' })!;
    const key = readFileSync(file, 'utf8');
    expect(Buffer.from(key, 'base64')).toHaveLength(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(fileOf({})).toBe(file);
    expect(readFileSync(file, 'utf8')).toBe(key);
  });

  it('is the operator\u2019s where he gives one, and never made up in prod', () => {
    expect(fileOf({ AGENTOS_SECRETS_KEY_FILE: given })).toBe(given);
    expect(fileOf({ ...prod, AGENTOS_SECRETS_KEY_FILE: given })).toBe(given);
    expect(fileOf(prod)).toBeUndefined();
    expect(fileOf({ AGENTOS_SECRETS_KEY: Buffer.alloc(32).toString('base64') })).toBeUndefined();
  });
});
