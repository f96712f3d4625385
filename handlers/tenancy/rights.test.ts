import { describe, expect, it } from 'vitest';
import { digestOf, newApiKey, readApiKey, sameDigest, sameSecret } from './api-key.ts';
import { scopesOf, scopesOfRole } from './roles.ts';
import { allScopes } from './scopes.ts';

describe('roles', () => {
  it('SEC-01: the administrator of the platform has every scope, nobody else has platform:admin', () => {
    expect(scopesOf(['platform_admin'])).toEqual(allScopes);
    const others = Object.keys(scopesOfRole).filter((role) => role !== 'platform_admin');
    for (const role of others) expect(scopesOf([role])).not.toContain('platform:admin');
  });

  it('SEC-01: what is between nodes belongs to peers alone', () => {
    expect(scopesOf(['peer'])).toEqual(['runs:forward', 'events:ingest']);
    for (const role of ['tenant_admin', 'tenant_user', 'tenant_service']) {
      expect(scopesOf([role])).not.toEqual(expect.arrayContaining(['runs:forward']));
      expect(scopesOf([role])).not.toEqual(expect.arrayContaining(['events:ingest']));
    }
  });

  it('SEC-01: users and services neither administer nor change agents and tools', () => {
    for (const role of ['tenant_user', 'tenant_service']) {
      const administrative = scopesOf([role]).filter((scope) => /:admin$|^(agents|tools):write$|^audit:/.test(scope));
      expect(administrative).toEqual([]);
    }
  });

  it('SEC-01: several roles add up, unknown ones and words of JavaScript add nothing', () => {
    expect(scopesOf(['peer', 'tenant_user'])).toEqual(
      allScopes.filter((scope) => scopesOf(['peer']).includes(scope) || scopesOf(['tenant_user']).includes(scope)),
    );
    expect(scopesOf(['root', 'constructor', '__proto__', ''])).toEqual([]);
  });
});

describe('API keys', () => {
  it('API-05: are of the agreed form, each another, and only their digest is comparable', () => {
    const keys = Array.from({ length: 100 }, newApiKey);
    expect(new Set(keys.map((key) => key.text)).size).toBe(100);
    for (const { text, prefix, secret } of keys) {
      expect(text).toMatch(/^aos_[a-z0-9]{8}_[A-Za-z0-9_-]{43}$/);
      expect(readApiKey(text)).toEqual({ prefix, secret });
    }
    const [one, other] = keys.map((key) => digestOf(key.secret));
    expect(one).toHaveLength(32);
    expect([sameDigest(one!, one!), sameDigest(one!, other!), sameDigest(one!, one!.subarray(1))]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('API-05: secrets are the same only when every character is', () => {
    const { secret } = newApiKey();
    expect(sameSecret(secret, `${secret}`)).toBe(true);
    for (let i = 0; i < secret.length; i++) {
      expect(sameSecret(secret, `${secret.slice(0, i)}!${secret.slice(i + 1)}`)).toBe(false);
    }
    expect([sameSecret(secret, secret.slice(1)), sameSecret(secret, `${secret}a`), sameSecret(secret, '')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('API-05: anything else is no key', () => {
    const { text } = newApiKey();
    for (const wrong of ['', 'aos_', text.slice(0, -1), `${text}a`, `${text}\n`, text.toUpperCase(), ` ${text}`]) {
      expect(readApiKey(wrong)).toBeUndefined();
    }
  });
});
