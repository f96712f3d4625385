import { checkWhisper, type RunName, type RunNews, type RunNewsListener } from '#orchestrator/events/run-news.port.ts';

/** How long a wake-up that nobody has room for waits before it is offered again, in ms. */
const offerAgainMs = 5;

export interface InMemoryNews {
  /** News as one process of the node has it. */
  process(): RunNews;
  /** Nothing travels any more, until `mend`. */
  cut(): void;
  mend(): void;
}

interface Member {
  listener: RunNewsListener | undefined;
  followed: Map<string, number>;
  missed: boolean;
}

/** News among processes that are all in this one: each message arrives a turn of the event loop later, in order. */
export function createInMemoryNews(): InMemoryNews {
  const members = new Set<Member>();
  let connected = true;
  let waking = false;

  const send = (from: Member, deliver: (to: Member & { listener: RunNewsListener }) => void) => {
    for (const to of members) {
      if (to === from || !to.listener) continue;
      if (!connected) to.missed = true;
      else setImmediate(() => to.listener && deliver({ ...to, listener: to.listener }));
    }
  };
  const wake = async (): Promise<void> => {
    if (waking) return;
    waking = true;
    let left = true;
    while (left && connected && members.size > 0) {
      const idle = [...members].find((member) => member.listener?.hasRoom());
      if (idle) left = await idle.listener!.onRunsWaiting();
      if (left) await new Promise((resolve) => setTimeout(resolve, offerAgainMs).unref());
    }
    waking = false;
  };

  return {
    process() {
      const self: Member = { listener: undefined, followed: new Map(), missed: false };
      return {
        async listen(listener) {
          self.listener = listener;
          members.add(self);
        },
        follow(run) {
          const name = key(run);
          self.followed.set(name, (self.followed.get(name) ?? 0) + 1);
          return () => {
            const left = self.followed.get(name)! - 1;
            if (left > 0) self.followed.set(name, left);
            else self.followed.delete(name);
          };
        },
        committed(run, entries, leaves) {
          const told = entries.map((entry) => ({ ...entry, private: null }));
          send(self, ({ listener, followed }) => followed.has(key(run)) && listener.onEntries(run, told));
          if (leaves === 'ended_outside') send(self, ({ listener }) => listener.onGrown([run.runId]));
          if (leaves) setImmediate(() => void wake());
        },
        whisper(run, text) {
          checkWhisper(text);
          send(self, ({ listener, followed }) => followed.has(key(run)) && listener.onWhisper?.(run, text));
        },
        state: () => (connected ? { ok: true } : { ok: false, message: 'News among the processes is cut.' }),
        async close() {
          self.listener = undefined;
          members.delete(self);
        },
      };
    },
    cut() {
      connected = false;
    },
    mend() {
      connected = true;
      for (const member of members) if (member.missed) setImmediate(() => member.listener?.onGrown());
      for (const member of members) member.missed = false;
    },
  };
}

function key({ tenantId, runId }: RunName): string {
  return `${tenantId}/${runId}`;
}
