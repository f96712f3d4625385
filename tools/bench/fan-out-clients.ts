/**
 * `node fan-out-clients.ts PORT CLIENTS COUNT BYTES`: follows with many connections, has the server publish, waits until
 * every follower has every event. Prints one JSON line: seconds, deliveries per second, delay of a delivery in ms.
 */
import net from 'node:net';

const [port, clients, count, bytes] = process.argv.slice(2).map(Number) as [number, number, number, number];
/** Every n-th follower measures delays: parsing all would load the measuring side more than the measured one. */
const sampleEvery = 97;
const delays: number[] = [];
let delivered = 0;
let complete: () => void;
const all = new Promise<void>((resolve) => (complete = resolve));

await Promise.all(Array.from({ length: clients }, (_, i) => follower(i % sampleEvery === 0)));
const startedAt = performance.now();
await fetch(`http://127.0.0.1:${port}/publish?count=${count}&bytes=${bytes}`).then((reply) => reply.text());
await all;
const seconds = (performance.now() - startedAt) / 1_000;
delays.sort((a, b) => a - b);
const quantile = (q: number) =>
  Number((delays[Math.min(delays.length - 1, Math.floor(q * delays.length))] ?? 0).toPrecision(4));
console.log(
  JSON.stringify({
    seconds,
    perSecond: Math.round(delivered / seconds),
    delayMs: { p50: quantile(0.5), p99: quantile(0.99) },
  }),
);
process.exit(0);

/** Resolves once the stream is open. */
function follower(samples: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write('GET /events HTTP/1.1\r\nhost: bench\r\n\r\n'));
    socket.on('error', reject);
    let open = false;
    socket.on('data', (data) => {
      if (!open) {
        open = true;
        resolve();
      }
      const text = data.toString('latin1');
      for (let at = text.indexOf('id: '); at >= 0; at = text.indexOf('id: ', at + 4)) delivered++;
      const sentAt = samples ? /"at":([\d.]+)/.exec(text) : null;
      if (sentAt) delays.push(performance.timeOrigin + performance.now() - Number(sentAt[1]));
      if (delivered >= clients * count) complete();
    });
  });
}
