import { describe, expect, it } from 'vitest';
import { type SseFrame, sseFrames, type SseReading } from './sse-frames.ts';

const stream =
  'retry: 20\n: ping\n\nid: 1\nevent: a\ndata: {"x":\ndata: "ä€😀"}\n\nid: 2\ndata:none\n\ndata\n\nid: 3\ndata: cut off';
const frames: SseFrame[] = [
  { id: '1', event: 'a', data: '{"x":\n"ä€😀"}' },
  { id: '2', event: undefined, data: 'none' },
  { id: '2', event: undefined, data: '' },
];

describe('frames of an event stream', () => {
  it.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR', '\r'],
  ])('are the same with %s, wherever the chunks are cut', async (_, lineEnd) => {
    const bytes = new TextEncoder().encode(stream.replaceAll('\n', lineEnd));
    for (const size of [1, 2, 3, 5, 7, bytes.length]) expect(await read(bytes, size)).toEqual(frames);
  });

  it('tell of keep-alives and of the wait that the server asks for', async () => {
    let bytes = 0;
    const waits: number[] = [];
    const reading = { onBytes: () => bytes++, onRetry: (milliseconds: number) => waits.push(milliseconds) };
    await read(new TextEncoder().encode(': ping\n\nretry: 20\nretry: x\n\n'), 4, reading);
    expect(bytes).toBeGreaterThan(1);
    expect(waits).toEqual([20]);
  });

  it('ignore a byte order mark', async () => {
    expect(await read(new TextEncoder().encode('\ufeffdata: x\n\n'), 2)).toEqual([{ data: 'x' }]);
  });

  it('have an end: what never ends is given up', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024).fill(97)),
    });
    await expect(Array.fromAsync(sseFrames(body))).rejects.toThrow('without an end');
  });

  it('let go of the connection when the reader leaves', async () => {
    let canceled = false;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('data: x\n\n')),
      cancel: () => {
        canceled = true;
      },
    });
    for await (const frame of sseFrames(body)) {
      expect(frame.data).toBe('x');
      break;
    }
    expect(canceled).toBe(true);
  });
});

function read(bytes: Uint8Array, size: number, reading?: SseReading): Promise<SseFrame[]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let i = 0; i < bytes.length; i += size) controller.enqueue(bytes.slice(i, i + size));
      controller.close();
    },
  });
  return Array.fromAsync(sseFrames(body, reading));
}
