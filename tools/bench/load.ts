/**
 * Closed-loop HTTP load on bare sockets, as a program of its own so that its cost is not the server's.
 *
 *   node load.ts --url URL --clients N --seconds S [--warm S] [--method M] [--header "name: value"]... [--body JSON] [--expect TEXT]
 *
 * Each client sends the next request when the last one has ended. `first` is the time to the first byte of the body,
 * `done` to its end, in ms. A reply that is not 2xx, or lacks the expected text, is an error. Prints one JSON line.
 */
import net from 'node:net';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    method: { type: 'string', default: 'GET' },
    clients: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '3' },
    warm: { type: 'string', default: '1' },
    header: { type: 'string', multiple: true, default: [] },
    body: { type: 'string' },
    expect: { type: 'string' },
  },
});
const url = new URL(values.url!);
const request = encodeRequest();
const warmUntil = performance.now() + Number(values.warm) * 1_000;
const endAt = warmUntil + Number(values.seconds) * 1_000;
const done: number[] = [];
const first: number[] = [];
let errors = 0;
let lastError = '';
let bytes = 0;

await Promise.all(Array.from({ length: Number(values.clients) }, client));
done.sort((a, b) => a - b);
first.sort((a, b) => a - b);
console.log(
  JSON.stringify({
    clients: Number(values.clients),
    perSecond: round(done.length / Number(values.seconds)),
    done: quantiles(done),
    first: quantiles(first),
    count: done.length,
    bytes,
    errors,
    lastError,
  }),
);

function encodeRequest(): Buffer {
  const headers = [`host: ${url.host}`, ...values.header];
  if (values.body !== undefined) {
    headers.push('content-type: application/json', `content-length: ${Buffer.byteLength(values.body)}`);
  }
  return Buffer.from(
    `${values.method} ${url.pathname}${url.search} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n${values.body ?? ''}`,
  );
}

/** One connection, used until the time is up and replaced when the server closes it. */
async function client(): Promise<void> {
  while (performance.now() < endAt) await connection();
}

function connection(): Promise<void> {
  return new Promise((resolve) => {
    const socket = net.connect({ host: url.hostname, port: Number(url.port), noDelay: true });
    let reply = newReply();
    const send = () => {
      if (performance.now() >= endAt) return socket.destroy();
      reply = newReply();
      socket.write(request);
    };
    socket.on('connect', send);
    socket.on('data', (data) => {
      if (!take(reply, data)) return;
      record(reply);
      if (reply.closes) socket.destroy();
      else send();
    });
    socket.on('error', (error) => fail(error.message));
    socket.on('close', () => resolve());
  });
}

interface Reply {
  startedAt: number;
  firstAt: number;
  head: Buffer;
  headEnd: number;
  length: number | undefined;
  received: number;
  tail: string;
  text: string;
  ok: boolean;
  closes: boolean;
}

function newReply(): Reply {
  return {
    startedAt: performance.now(),
    firstAt: 0,
    head: Buffer.alloc(0),
    headEnd: -1,
    length: undefined,
    received: 0,
    tail: '',
    text: '',
    ok: false,
    closes: false,
  };
}

/** @returns whether the reply is complete */
function take(reply: Reply, data: Buffer): boolean {
  bytes += data.length;
  let body = data;
  if (reply.headEnd < 0) {
    reply.head = Buffer.concat([reply.head, data]);
    reply.headEnd = reply.head.indexOf('\r\n\r\n');
    if (reply.headEnd < 0) return false;
    const head = reply.head.toString('latin1', 0, reply.headEnd);
    reply.ok = /^HTTP\/1\.1 2\d\d/.test(head);
    reply.closes = /\r\nconnection: *close/i.test(head);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head);
    reply.length = length ? Number(length[1]) : undefined;
    body = reply.head.subarray(reply.headEnd + 4);
  }
  if (body.length > 0 && reply.firstAt === 0) reply.firstAt = performance.now();
  reply.received += body.length;
  if (values.expect || !reply.ok) reply.text = (reply.text + body.toString('latin1')).slice(-8_192);
  if (reply.length !== undefined) return reply.received >= reply.length;
  reply.tail = (reply.tail + body.toString('latin1', Math.max(0, body.length - 7))).slice(-7);
  return reply.tail === '\r\n0\r\n\r\n';
}

function record(reply: Reply): void {
  const now = performance.now();
  if (!reply.ok || (values.expect && !reply.text.includes(values.expect))) return fail(reply.text.slice(-300));
  if (reply.startedAt < warmUntil || now > endAt) return;
  done.push(now - reply.startedAt);
  first.push((reply.firstAt || now) - reply.startedAt);
}

function fail(message: string): void {
  errors++;
  lastError ||= message;
}

function quantiles(sorted: number[]): { p50: number; p99: number } {
  const at = (q: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0);
  return { p50: at(0.5), p99: at(0.99) };
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
