import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSecretSeal } from './secret-seal.ts';

const [key, other] = [randomBytes(32), randomBytes(32)];
const owner = ['tnt_a', 'tool.webhook.x'];

describe('a sealed secret', () => {
  it('SEC-04: opens for its owner and shows nothing to a reader', () => {
    const seal = createSecretSeal([key]);
    const sealed = seal.seal('whsec_abc', owner)!;
    expect(sealed).toMatch(/^v1\.[0-9a-f]{16}\.[\w-]+$/);
    expect(sealed).not.toContain('abc');
    expect(seal.open(sealed, owner)).toBe('whsec_abc');
    expect(seal.seal('whsec_abc', owner)).not.toBe(sealed);
  });

  it.each([
    ['another tenant', ['tnt_b', 'tool.webhook.x']],
    ['another tool', ['tnt_a', 'tool.webhook.y']],
    ['names that join to the same text', ['tnt_a","tool.webhook.x']],
  ])('SEC-04 TEN-02: stays shut for %s', (_who, boundTo) => {
    const seal = createSecretSeal([key]);
    expect(seal.open(seal.seal('s', owner)!, boundTo)).toBeUndefined();
  });

  it('SEC-04: stays shut when a byte of it was altered', () => {
    const seal = createSecretSeal([key]);
    const [version, id, text] = seal.seal('secret', owner)!.split('.') as [string, string, string];
    const bytes = Buffer.from(text, 'base64url');
    for (let i = 0; i < bytes.length; i++) {
      const altered = Buffer.from(bytes);
      altered[i]! ^= 1;
      expect(seal.open([version, id, altered.toString('base64url')].join('.'), owner)).toBeUndefined();
    }
    for (const text2 of ['', 'v1', `v1.${id}.`, `v2.${id}.${text}`, `v1.${id}.AAAA`])
      expect(seal.open(text2, owner)).toBeUndefined();
  });

  it('SEC-04: a key is replaced by putting a new one first; without any nothing is sealed', () => {
    const old = createSecretSeal([key]).seal('s', owner)!;
    const both = createSecretSeal([other, key]);
    expect(both.open(old, owner)).toBe('s');
    expect(createSecretSeal([other]).open(both.seal('t', owner)!, owner)).toBe('t');
    expect(createSecretSeal([other]).open(old, owner)).toBeUndefined();
    expect(createSecretSeal([]).seal('s', owner)).toBeUndefined();
    expect(() => createSecretSeal([Buffer.alloc(16)])).toThrow('32 bytes');
  });
});
