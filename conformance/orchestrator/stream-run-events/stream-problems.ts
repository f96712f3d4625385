import { validateEvent } from '#generated/events/validators.js';
import { parseStream } from '../../http/sse.ts';

const terminalTypes = ['agentos.run.completed', 'agentos.run.failed', 'agentos.run.canceled'];

export interface ExpectedStream {
  /** The sequence behind which the stream begins. */
  after: number;
  /** Whether the stream was read to its end. */
  ended: boolean;
}

/** Holds a stream to EVT-01, EVT-02 and to the AsyncAPI document: frames, envelopes, payloads, order, end. */
export function streamProblems(text: string, { after, ended }: ExpectedStream): string[] {
  const { frames, rest } = parseStream(text);
  const problems: string[] = [];
  const ids = new Set<string>();
  let expected = after + 1;
  for (const frame of frames) {
    const event = asEvent(frame.data);
    if (!event) {
      problems.push(`frame ${expected}: its data is not JSON`);
      continue;
    }
    if (!validateEvent(event))
      problems.push(`event ${expected} is not in the contract: ${JSON.stringify(validateEvent.errors)}`);
    if (event.sequence !== expected) problems.push(`sequence ${event.sequence} where ${expected} was due`);
    if (frame.id !== String(event.sequence)) problems.push(`id "${frame.id}" on sequence ${event.sequence}`);
    if (frame.event !== event.type) problems.push(`event "${frame.event}" on type ${event.type}`);
    if (ids.has(event.event_id)) problems.push(`event_id ${event.event_id} twice`);
    ids.add(event.event_id);
    expected = Number(event.sequence) + 1;
  }
  if (rest.trim() !== '') problems.push(`the stream breaks off in a frame: ${rest.slice(0, 80)}`);
  return [...problems, ...(ended ? endProblems(frames.map((frame) => asEvent(frame.data)?.type ?? '')) : [])];
}

/** EVT-03: nothing behind the terminal event, and nothing but a terminal event at the end. */
function endProblems(types: string[]): string[] {
  if (types.length === 0) return [];
  const terminal = types.filter((type) => terminalTypes.includes(type)).length;
  const last = types.at(-1)!;
  if (terminal === 1 && terminalTypes.includes(last)) return [];
  return [`a stream that ended has ${terminal} terminal events and "${last}" at its end`];
}

export interface EventHead {
  event_id: string;
  sequence: number;
  type: string;
  run_id: string;
  tenant_id: string;
}

function asEvent(data: string): EventHead | undefined {
  try {
    return JSON.parse(data) as EventHead;
  } catch {
    return undefined;
  }
}
