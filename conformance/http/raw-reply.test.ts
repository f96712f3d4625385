import { expect, it } from 'vitest';
import { parseReplies } from './raw-reply.ts';

const reply = 'HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}';

it('TST-03: reads replies from bare bytes, by length and in chunks, past interim ones', () => {
  const chunked = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n';
  const { replies, broken } = parseReplies(Buffer.from(`HTTP/1.1 100 Continue\r\n\r\n${reply}${chunked}`));
  expect(broken).toBeUndefined();
  expect(replies.map(({ status, text }) => [status, text])).toEqual([
    [400, '{}'],
    [200, 'abc'],
  ]);
});

it.each([
  ['the reply ends within its headers', 'HTTP/1.1 400 Bad'],
  ['the reply ends within its body', reply.slice(0, -1)],
  ['not a status line', 'no HTTP at all\r\n\r\n'],
])('TST-03: says that %s', (problem, bytes) => {
  expect(parseReplies(Buffer.from(bytes)).broken).toContain(problem);
});
