import type { PlantedBug } from '../planted-bug.ts';

/** Of what callers meet: streams, and answers when something is away. */
export const edgeBugs: readonly PlantedBug[] = [
  {
    name: 'resume-off-by-one',
    breaks: 'whoever is cut off hears every event once (EVT-03)',
    seen: 'after each reconnection one event is missing: now and then the one that ends the run',
    edits: [
      {
        file: 'handlers/orchestrator/operations/stream-run-events.ts',
        from: "const after = headers['last-event-id'] ?? query.after_sequence ?? 0;",
        to: "const after = headers['last-event-id'] !== undefined ? headers['last-event-id'] + 1 : (query.after_sequence ?? 0);",
      },
    ],
    by: 'cut',
    check: 'heard their logs word for word',
  },
  {
    name: 'internal-error-when-away',
    breaks: 'a database that is away is 503, which clients repeat (API-06)',
    seen: 'clients take the 500 for a defect and give up; runs in the middle of a call fail',
    edits: [
      {
        file: 'handlers/adapters/postgres/connection-fault.ts',
        from: 'if (!known) return error;',
        to: 'if (!known || code !== undefined) return error;',
      },
    ],
    by: 'database',
    check: 'clients saw 2xx, or 503 with Retry-After',
  },
  {
    name: 'full-disk-is-an-internal-error',
    breaks: 'a database that has no room is 503, which clients repeat (API-06)',
    seen: 'clients take the 500 for a defect and give up, although the disk is made larger a minute later',
    edits: [
      {
        file: 'handlers/adapters/postgres/connection-fault.ts',
        from: "  '53', // out of connections, memory or disk\n",
        to: '',
      },
    ],
    by: 'disk',
    check: 'clients saw 2xx, or 503 with Retry-After',
  },
  {
    name: 'silent-database-waited-for',
    breaks: 'every request has an answer within seconds, also when the database says nothing (API-06)',
    seen: 'a frozen database takes the clients down with it: their requests hang, and pile up',
    edits: [
      {
        file: 'handlers/adapters/postgres/silence.ts',
        from: 'doubtAfterMs: 2_000,',
        to: 'doubtAfterMs: 600_000,',
      },
    ],
    by: 'frozen',
    check: 'the longest answer took',
  },
  {
    name: 'no-retry-after',
    breaks: '429 and 503 say when to come back (API-06)',
    seen: 'clients that were refused come back at once, all together',
    edits: [
      {
        file: 'handlers/server/http/fault-reply.ts',
        from: 'if (fault.retryAfterMs !== undefined)',
        to: 'if (fault.retryAfterMs !== undefined && fault.status === 409)',
      },
    ],
    by: 'flood',
    check: 'the rest a polite "later"',
  },
  {
    name: 'slow-reader-buffered',
    breaks: 'who does not read is dropped, and costs no memory (EVT-03)',
    seen: 'some browsers that sleep take the node’s memory until it is killed',
    edits: [
      {
        file: 'handlers/server/http/event-stream.ts',
        from: 'if (response.write(next.value)) giveBack();',
        to: 'if (response.write(next.value) || exchange.bytesSent > 0) giveBack();',
      },
    ],
    by: 'stalled',
    check: 'they let the node grow by',
  },
];
