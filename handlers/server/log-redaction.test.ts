import { describe, expect, it } from 'vitest';
import { newApiKey } from '#tenancy/api-key.ts';
import { redactLine } from './log-redaction.ts';

const key = newApiKey();

describe('secrets in log lines', () => {
  it.each([
    ['an API key', { path: `/x/${key.text}` }, key.secret],
    ['an API key in an error', { err: { message: `refused ${key.text}, sorry` } }, key.secret],
    ['a bearer token', { msg: 'sent Authorization: Bearer abc.def-ghi_jkl' }, 'abc.def'],
    ['a lower-case bearer token', { msg: 'bearer abcdefghijkl' }, 'abcdefghijkl'],
    ['a key of a provider', { msg: 'upstream said: bad key sk-proj-abcdefgh12345' }, 'abcdefgh12345'],
    ['a password in a URL', { msg: 'connect postgres://agentos:hunter2@db:5432/x' }, 'hunter2'],
    ['a field called password', { nested: { password: 'hun"ter2' } }, 'ter2'],
    ['a field called Authorization', { headers: { Authorization: 'Basic aHVudGVyMg==' } }, 'aHVudGVyMg'],
    ['a cookie', { headers: { cookie: 'session=hunter2' } }, 'hunter2'],
  ])('SEC-04: %s is blotted out, and the line stays JSON', (_what, fields, hidden) => {
    const line = `${JSON.stringify({ level: 'info', ...fields })}\n`;
    const shown = redactLine(line);
    expect(shown).not.toContain(hidden);
    expect(shown).toContain('[redacted]');
    expect(Object.keys(JSON.parse(shown))).toEqual(['level', ...Object.keys(fields)]);
    expect(shown.trimEnd()).not.toContain('\n');
  });

  it('OBS-03: what is no secret stays as it is', () => {
    const line = `${JSON.stringify({ correlation_id: 'corr_01', url: 'http://127.0.0.1:50081/v1/runs', max_tokens: 5, tokens: '7', bearer: 'yes' })}\n`;
    expect(redactLine(line)).toBe(line);
  });

  it('SEC-04: the prefix of a key stays, so that a person can find it', () => {
    expect(redactLine(`{"k":"${key.text}"}`)).toBe(`{"k":"aos_${key.prefix}_[redacted]"}`);
  });
});
