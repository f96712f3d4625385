import type { ModelDeltaEvent } from '#generated/vocabulary/types.ts';

/** For tests: what a client makes of a stream that carries the model's words as well. */
export interface HeardFrame {
  /** Of an event of the log. */
  id: number | undefined;
  type: string;
  /** Of words. */
  delta: ModelDeltaEvent['payload'] | undefined;
}

/** Reads a stream to its end. @param onFrame holds the reader up as long as it takes */
export async function heard(
  stream: AsyncIterable<Uint8Array>,
  onFrame: (frame: HeardFrame) => unknown = () => {},
): Promise<HeardFrame[]> {
  const frames: HeardFrame[] = [];
  for await (const chunk of stream) {
    for (const block of Buffer.from(chunk).toString().split('\n\n').slice(0, -1)) {
      if (block.startsWith(':')) continue;
      const [, id, type, data] = /^(?:id: (\d+)\n)?event: (.*)\ndata: ([^]*)$/.exec(block)!;
      const delta = type === 'agentos.model.delta' ? (JSON.parse(data!) as ModelDeltaEvent).payload : undefined;
      const frame = { id: id === undefined ? undefined : Number(id), type: type!, delta };
      frames.push(frame);
      await onFrame(frame);
    }
  }
  return frames;
}

/** The events by their sequence and the words as they are, in order. */
export function order(frames: readonly HeardFrame[]): (number | string)[] {
  return frames.map(({ id, delta }) => id ?? delta!.text);
}

/** The text that the words spell, by the rule of the contract. */
export function textOf(frames: readonly HeardFrame[]): string {
  return frames.reduce((text, { delta }) => (delta ? text.slice(0, delta.offset) + delta.text : text), '');
}
