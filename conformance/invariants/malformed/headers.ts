import fc from 'fast-check';
import { lengthOf, written, type BaseRequest, type Malformed } from './base-request.ts';

/** Lines that are no headers, and bytes that no header may hold. */
export function headerGarbage(base: BaseRequest): fc.Arbitrary<Malformed> {
  const right = [...base.headers, ...lengthOf(Buffer.from(base.body))]
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  return fc
    .oneof(
      fc.constantFrom(
        'no colon here\r\n',
        ': no name\r\n',
        'name : blank before the colon\r\n',
        'na me: x\r\n',
        'x-null: a\0b\r\n',
        'x-bell: a\x07b\r\n',
        'x-bare-return: a\rb\r\n',
        'x-bare-line: a\nb\r\n',
        'x-folded: a\r\n b\r\n',
        'x-\xfcmlaut: x\r\n',
        'traceparent: garbage\r\n',
        'x-correlation-id: \x1b[31mred\r\n',
        'x-correlation-id: corr_not_one\r\n',
        'last-event-id: not-a-number\r\n',
        'idempotency-key:\r\n',
        'accept: ,,,;;q=\r\n',
        'expect: a-miracle\r\n',
        'upgrade: websocket\r\nconnection: upgrade\r\n',
        'connection: close, keep-alive, \r\n',
        'transfer-encoding: identity\r\n',
        '\r\n\r\n',
      ),
      fc
        .string({ unit: 'binary-ascii', maxLength: 120 })
        .map((text) => `x-random: ${text.replaceAll(/[\r\n]/g, '\t')}\r\n`),
    )
    .map((line) => ({ bytes: written(base, { rawHeaders: line + right }) }));
}

/** Headers larger than a node reads, in one piece and in many. */
export function hugeHeaders(base: BaseRequest): fc.Arbitrary<Malformed> {
  return fc.tuple(fc.integer({ min: 20_000, max: 200_000 }), fc.boolean()).map(([size, many]) => {
    const one: readonly [string, string][] = [['x-huge', 'x'.repeat(size)]];
    const lines = many
      ? Array.from({ length: Math.ceil(size / 100) }, (_, i) => [`x-${i}`, 'x'.repeat(90)] as const)
      : one;
    return { bytes: written(base, { headers: [...base.headers, ...lines, ...lengthOf(Buffer.from(base.body))] }) };
  });
}

/** The same header twice where only one can count: lengths, hosts, credentials, media types. */
export function duplicateHeaders(base: BaseRequest): fc.Arbitrary<Malformed> {
  const length = String(Buffer.byteLength(base.body));
  return fc
    .constantFrom<readonly (readonly [string, string])[]>(
      [
        ['content-length', length],
        ['content-length', String(Number(length) + 5)],
      ],
      [
        ['content-length', length],
        ['content-length', length],
      ],
      [['content-length', `${length}, ${length}`]],
      [
        ['content-length', length],
        ['transfer-encoding', 'chunked'],
      ],
      [['content-length', '-1']],
      [['content-length', '1e3']],
      [['content-length', `+${length}`]],
      [['content-length', '99999999999999999999999']],
      [
        ['content-length', length],
        ['host', 'elsewhere.example'],
      ],
      [
        ['content-length', length],
        ['authorization', 'Bearer not-a-key'],
      ],
      [
        ['content-length', length],
        ['content-type', 'text/plain'],
      ],
      [
        ['content-length', length],
        ['traceparent', '00-1-1-00'],
        ['traceparent', '00-2-2-00'],
      ],
      [
        ['content-length', length],
        ['idempotency-key', 'one'],
        ['idempotency-key', 'two'],
      ],
      [
        ['content-length', length],
        ['last-event-id', '1'],
        ['last-event-id', '2'],
      ],
    )
    .map((extra) => ({ bytes: written(base, { headers: [...base.headers, ...extra] }), incomplete: true }));
}
