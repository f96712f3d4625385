import { Fault } from '#vocabulary/fault.ts';

/**
 * Headers that a caller may not set: those that say where a message ends or which way it goes (hop-by-hop, Host, the
 * Forwarded family), those that we set, and those that unlock a cloud's metadata service. Authorization and Cookie are
 * the caller's own affair: nothing is ever added to a request that the caller has not written itself.
 */
const refusedNames = new Set(
  (
    'host connection content-length transfer-encoding keep-alive te trailer upgrade expect http2-settings via forwarded ' +
    'accept-encoding idempotency-key traceparent tracestate baggage metadata metadata-flavor x-real-ip'
  ).split(' '),
);
const refusedPrefixes = ['proxy-', 'sec-', 'x-forwarded-', 'x-aws-ec2-metadata-', 'x-google-metadata-', 'x-metadata-'];

/** Headers that go along to another origin: anything else may be a credential meant for the first one only. */
const crossOriginNames = new Set(['accept', 'accept-language', 'content-type', 'user-agent']);

const namePattern = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;
/** Printable Latin-1 and tabs: no line break can end the header and begin another (RFC 9110, 5.5). */
const valuePattern = /^[\t\x20-\x7e\x80-\xff]*$/;

/** The caller's headers under lower-case names. Throws `forbidden` or `invalid_request` naming the header. */
export function checkedHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const checked: Record<string, string> = {};
  for (const [written, value] of Object.entries(headers)) {
    const name = written.toLowerCase();
    const details = { field: `input.headers.${written.slice(0, 64)}` };
    if (!namePattern.test(name) || !valuePattern.test(value) || Object.hasOwn(checked, name)) {
      throw new Fault('invalid_request', `${details.field} is not a header that can be sent once as it is.`, {
        details,
      });
    }
    if (refusedNames.has(name) || refusedPrefixes.some((prefix) => name.startsWith(prefix))) {
      throw new Fault('forbidden', `${details.field} may not be set by the caller.`, { details });
    }
    checked[name] = value;
  }
  return checked;
}

export function crossOriginHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => crossOriginNames.has(name)));
}
