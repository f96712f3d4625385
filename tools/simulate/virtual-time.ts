/** Something that is to happen at a moment. */
interface Planned {
  readonly atMs: number;
  /** Among things of one moment, the order in which they were planned. */
  readonly order: number;
  act: (() => void) | undefined;
}

/**
 * Time that only passes when nothing is left to do: whatever happens runs until every promise that it moved has settled,
 * then the clock jumps to what is planned next.
 */
export class VirtualTime {
  #nowMs = 0;
  #planned = 0;
  readonly #heap: Planned[] = [];

  /** Milliseconds since the simulation began. */
  get nowMs(): number {
    return this.#nowMs;
  }

  /** @returns what prevents it */
  at(atMs: number, act: () => void): () => void {
    const planned: Planned = { atMs: Math.max(atMs, this.#nowMs), order: this.#planned++, act };
    push(this.#heap, planned);
    return () => {
      planned.act = undefined;
    };
  }

  /** Lets time pass until something holds, nothing is planned any more or the moment has come. */
  async passUntil(holds: () => boolean, untilMs: number): Promise<void> {
    while (!holds()) {
      const next = this.#heap[0];
      if (!next || next.atMs > untilMs) break;
      pop(this.#heap);
      if (!next.act) continue;
      this.#nowMs = next.atMs;
      next.act();
      await quiet();
    }
    if (!holds()) this.#nowMs = Math.max(this.#nowMs, untilMs);
  }
}

/** Node runs what `nextTick` was given only when no microtask is left. */
function quiet(): Promise<void> {
  return new Promise((resolve) => queueMicrotask(() => process.nextTick(resolve)));
}

function isBefore(a: Planned, b: Planned): boolean {
  return a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order);
}

function push(heap: Planned[], planned: Planned): void {
  let at = heap.push(planned) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isBefore(planned, heap[parent]!)) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = planned;
}

function pop(heap: Planned[]): void {
  const last = heap.pop()!;
  if (heap.length === 0) return;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
    if (!isBefore(heap[child]!, last)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = last;
}
