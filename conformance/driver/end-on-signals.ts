/** What must not outlive this process, even when it is told to go. */
const open = new Set<() => Promise<void>>();
let listening = false;

/** @returns to be called when the thing was ended in the usual way */
export function endOnSignals(end: () => Promise<void>): () => void {
  open.add(end);
  if (!listening) {
    listening = true;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void endAll());
  }
  return () => void open.delete(end);
}

async function endAll(): Promise<void> {
  await Promise.allSettled([...open].map((end) => end()));
  process.exit(130);
}
