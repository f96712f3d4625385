/**
 * `node fan-out-server.ts PORT raw|hub`: GET /events follows one run, GET /publish?count=N&bytes=B writes N events to
 * all followers as fast as they take them and answers when the last has been handed over.
 *
 * `raw` is the limit: node:http, one buffer per event written to every response. `hub` is what the product does behind
 * its pipeline: the event hub, its channel, its frames; the log behind it is empty, nothing is read from a database.
 */
import http, { type ServerResponse } from 'node:http';
import { EventHub } from '../../handlers/orchestrator/events/event-hub.ts';
import type { LogEntry } from '../../handlers/orchestrator/runs/log-entry.ts';
import { systemClock } from '../../handlers/vocabulary/clock.ts';

const [port, mode] = process.argv.slice(2);
const tenantId = 'tnt_bench';
const runId = 'run_01JD2Q8W5Z3K7M9N4P6R8S0T1V';
const auth = {
  tenant_id: tenantId,
  principal: { principal_id: 'svc', principal_type: 'service' as const },
  scopes: [],
  roles: [],
};
/** A follower with more than this queued, in bytes, holds the publisher: both modes measure delivery, not buffering. */
const queuedMax = 262_144;

const hub = new EventHub({ readEvents: () => Promise.resolve([]), readLogs: () => Promise.resolve([]) }, systemClock);
const followers = new Set<ServerResponse>();
let sequence = 0;

http
  .createServer((request, response) => {
    const url = new URL(request.url!, 'http://bench');
    if (url.pathname === '/publish') {
      void publish(Number(url.searchParams.get('count')), Number(url.searchParams.get('bytes'))).then(() =>
        response.end(),
      );
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
    followers.add(response);
    response.on('close', () => followers.delete(response));
    if (mode === 'hub') void follow(response);
  })
  .listen(Number(port), '127.0.0.1', 8_192, () => console.log('ready'));

async function follow(response: ServerResponse): Promise<void> {
  for await (const chunk of hub.follow(auth, runId, sequence)) {
    if (!response.write(chunk)) await new Promise((resolve) => response.once('drain', resolve));
  }
}

async function publish(count: number, bytes: number): Promise<void> {
  const pad = 'x'.repeat(Math.max(0, bytes - 120));
  for (let i = 0; i < count; i++) {
    const entry = entryOf(++sequence, pad);
    if (mode === 'hub') hub.publish(tenantId, runId, [entry]);
    else {
      const frame = Buffer.from(`id: ${entry.sequence}\nevent: ${entry.type}\ndata: ${entry.envelope}\n\n`);
      for (const response of followers) response.write(frame);
    }
    do await new Promise(setImmediate);
    while ([...followers].some((response) => response.writableLength > queuedMax));
  }
}

function entryOf(number: number, pad: string): LogEntry {
  const envelope = `{"sequence":${number},"at":${performance.timeOrigin + performance.now()},"pad":"${pad}"}`;
  return {
    sequence: number,
    eventId: `evt_${number}`,
    type: 'agentos.run.step.started',
    time: '',
    envelope,
    private: null,
  };
}
