import { createHash } from 'node:crypto';
import type { RunCreateRequest } from '#generated/vocabulary/types.ts';
import { Fault } from '#vocabulary/fault.ts';

/** The key from the body or from the `Idempotency-Key` header; both are the same thing and may not differ. */
export function idempotencyKey(body: RunCreateRequest, header: string | undefined): string | undefined {
  if (body.idempotency_key !== undefined && header !== undefined && body.idempotency_key !== header) {
    throw new Fault(
      'invalid_request',
      'The Idempotency-Key header and idempotency_key in the body differ; send one of them, or the same in both.',
      { details: { field: 'idempotency_key' } },
    );
  }
  return body.idempotency_key ?? header;
}

/** The same for two requests that ask for the same, however their members are ordered. */
export function bodyHash(body: RunCreateRequest): string {
  const { idempotency_key: _, ...asked } = body;
  return createHash('sha256')
    .update(JSON.stringify(sorted(asked)))
    .digest('base64url');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
