import type { Reply } from './exchange.ts';

/** Reads as many HTTP/1.1 replies as the bytes hold. `broken` says why what is left over is none. */
export function parseReplies(bytes: Buffer): { replies: Reply[]; broken: string | undefined } {
  const replies: Reply[] = [];
  let at = 0;
  while (at < bytes.length) {
    const headEnd = bytes.indexOf('\r\n\r\n', at);
    if (headEnd < 0) return { replies, broken: 'the reply ends within its headers' };
    const [statusLine = '', ...lines] = bytes.subarray(at, headEnd).toString('latin1').split('\r\n');
    const status = /^HTTP\/1\.1 (\d{3})/.exec(statusLine)?.[1];
    if (!status) return { replies, broken: `not a status line: ${statusLine.slice(0, 80)}` };
    const headers: Record<string, string> = {};
    for (const line of lines) {
      const colon = line.indexOf(':');
      headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
    }
    at = headEnd + 4;
    if (Number(status) === 100) continue; // interim
    const body = readBody(bytes, at, headers, Number(status));
    if (!body) return { replies, broken: 'the reply ends within its body' };
    at = body.end;
    const text = body.content.toString('utf8');
    replies.push({ status: Number(status), headers, text, json: parsed(text) });
  }
  return { replies, broken: undefined };
}

function readBody(bytes: Buffer, at: number, headers: Record<string, string>, status: number) {
  if (status === 204 || status === 304) return { content: Buffer.alloc(0), end: at };
  if (headers['transfer-encoding'] === 'chunked') return readChunks(bytes, at);
  const length = headers['content-length'];
  const end = length === undefined ? bytes.length : at + Number(length);
  return end > bytes.length ? undefined : { content: bytes.subarray(at, end), end };
}

function readChunks(bytes: Buffer, from: number): { content: Buffer; end: number } | undefined {
  const parts: Buffer[] = [];
  for (let at = from; ;) {
    const lineEnd = bytes.indexOf('\r\n', at);
    if (lineEnd < 0) return undefined;
    const size = Number.parseInt(bytes.subarray(at, lineEnd).toString('latin1'), 16);
    if (Number.isNaN(size) || lineEnd + 2 + size + 2 > bytes.length) return undefined;
    parts.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
    if (size === 0) return { content: Buffer.concat(parts), end: at };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
