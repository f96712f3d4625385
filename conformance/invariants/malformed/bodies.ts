import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { lengthOf, written, type BaseRequest, type Malformed } from './base-request.ts';

/** Bodies that end before they should. */
export function truncatedBodies(base: BaseRequest): fc.Arbitrary<Malformed> {
  const body = Buffer.from(base.body || '{}');
  return fc.tuple(fc.nat(body.length - 1), fc.boolean()).map(([kept, chunked]) => {
    const part = body.subarray(0, kept);
    const headers = chunked ? ([['transfer-encoding', 'chunked']] as const) : lengthOf(body);
    const sent = chunked ? Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), part]) : part;
    return { bytes: written(base, { headers: [...base.headers, ...headers], body: sent }), incomplete: true };
  });
}

/** Chunked coding that is none. */
export function chunkNonsense(base: BaseRequest): fc.Arbitrary<Malformed> {
  const body = base.body || '{}';
  const size = body.length.toString(16);
  return fc
    .oneof(
      fc.constantFrom(
        'nothing\r\n',
        `-1\r\n${body}\r\n0\r\n\r\n`,
        `${size}\r\n${body}0\r\n\r\n`,
        `${size}\n${body}\n0\n\n`,
        `fffffffffffffffff\r\n${body}\r\n0\r\n\r\n`,
        `${size};${'e'.repeat(20_000)}\r\n${body}\r\n0\r\n\r\n`,
        `${size}\r\n${body}\r\n0\r\nbad trailer\r\n\r\n`,
        `${size}\r\n${body}\r\n0\r\nauthorization: Bearer other\r\n\r\n`,
        `0x${size}\r\n${body}\r\n0\r\n\r\n`,
        `\r\n\r\n\r\n`,
      ),
      fc.string({ unit: 'binary-ascii', maxLength: 60 }),
    )
    .map((text) => ({
      bytes: written(base, {
        headers: [...base.headers, ['transfer-encoding', 'chunked']],
        body: Buffer.from(text, 'latin1'),
      }),
      incomplete: true,
    }));
}

/** Whole bodies that are no JSON, or JSON that nobody should read on. */
export function brokenJson(base: BaseRequest): fc.Arbitrary<Malformed> {
  const body = base.body || '{}';
  const cut = fc.nat(Math.max(0, body.length - 2)).map((at) => body.slice(0, at));
  const inserted = fc
    .tuple(
      fc.nat(body.length),
      fc.constantFrom('\0', '\x01', '\u2028', ',', '{', '"', '\\u12', '\\x', '//', 'NaN', '\ufeff'),
    )
    .map(([at, junk]) => body.slice(0, at) + junk + body.slice(at));
  const noise = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes));
  return fc.oneof(cut, inserted, noise).map((text) => ({ bytes: written(base, { body: text }) }));
}

/** JSON of the wrong shape: depth, roots, keys that JavaScript reads specially, odd numbers and texts. */
export function hostileJson(base: BaseRequest): fc.Arbitrary<Malformed> {
  const body = base.body || '{}';
  const open = body.slice(0, -1) + (body === '{}' ? '' : ',');
  return fc
    .oneof(
      fc.integer({ min: 60, max: 20_000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
      fc
        .integer({ min: 60, max: 5_000 })
        .map((depth) => `${open}"metadata":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`),
      fc.constantFrom('[]', 'null', 'true', '0', '""', '"text"', '[{}]', '-0', '1e999'),
      fc
        .constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty')
        .map((key) => `${open}"${key}":{"polluted":true}}`),
      fc.constantFrom(
        '{"input":{"__proto__":{"type":"text","text":"x"}}}',
        `{"a":${'9'.repeat(400)}}`,
        '{"\\ud800":"\\udfff"}',
        '{"a":1,"a":2}',
      ),
      fc.json({ maxDepth: 4 }),
    )
    .map((text) => ({ bytes: written(base, { body: text }) }));
}

/** Media types, charsets and codings that do not fit the body. */
export function wrongCodings(base: BaseRequest): fc.Arbitrary<Malformed> {
  const body = Buffer.from(base.body || '{}');
  const others = base.headers.filter(([name]) => name !== 'content-type');
  const types = [
    'text/plain',
    'application/xml',
    'application/json; charset=utf-16',
    'application/json; charset',
    'multipart/form-data',
    '',
    ';',
    'application/jsonx',
    'a'.repeat(5_000),
  ];
  const codings = ['gzip', 'br', 'deflate', 'compress', 'gzip, gzip', 'nonsense', ''];
  const sent = [
    body,
    gzipSync(body),
    Buffer.from(body.toString('utf8'), 'utf16le'),
    gzipSync(Buffer.alloc(8 * 1024 ** 2, 32)),
  ];
  return fc
    .tuple(
      fc.constantFrom('application/json', ...types),
      fc.option(fc.constantFrom(...codings)),
      fc.constantFrom(...sent),
    )
    .map(([type, coding, content]) => ({
      bytes: written(base, {
        headers: [
          ...others,
          ['content-type', type],
          ...(coding === null ? [] : [['content-encoding', coding] as const]),
          ...lengthOf(content),
        ],
        body: content,
      }),
    }));
}
