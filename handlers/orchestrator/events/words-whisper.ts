import { whisperBytesMax } from './run-news.port.ts';
import type { SpokenStep, StepWords } from './step-words.ts';

/** A piece of what a run's model says, as one process tells it another. */
export interface ToldWords {
  step: Omit<SpokenStep, 'tenantId' | 'runId'>;
  offset: number;
  text: string;
}

/** What a process whispers that has followers for a run's words: whoever executes the run need not speak up otherwise. */
export const wish = JSON.stringify({ wants: 'deltas' });

/** One character takes at most 12 bytes in a whisper, where JSON stands within JSON. */
const textMax = 1_200;
/** What a transport surely takes at once; older words than these are not told any more. */
export const whispersMax = 4;

/** The latest words behind an offset, in as many whispers as may be sent at once. */
export function whispersFrom(words: StepWords, offset: number): { texts: string[]; upTo: number } {
  const { stepId, agentId, attempt, after } = words.step;
  const texts: string[] = [];
  let upTo = offset;
  for (let said = words.textFrom(upTo, textMax); said; said = words.textFrom(upTo, textMax)) {
    let encoded = '';
    for (let max = textMax; ; max = Math.ceil(max / 2)) {
      said = words.textFrom(upTo, max)!;
      encoded = JSON.stringify({ step: { stepId, agentId, attempt, after }, ...said } satisfies ToldWords);
      if (Buffer.byteLength(JSON.stringify(encoded)) <= whisperBytesMax) break;
    }
    texts.push(encoded);
    upTo = said.offset + said.text.length;
  }
  return { texts: texts.slice(-whispersMax), upTo };
}

/** Undefined for what another version of the node may say. */
export function readWhisper(text: string): 'wish' | ToldWords | undefined {
  if (text === wish) return 'wish';
  try {
    const told = JSON.parse(text) as Partial<ToldWords>;
    return told.step && typeof told.offset === 'number' && typeof told.text === 'string'
      ? (told as ToldWords)
      : undefined;
  } catch {
    return undefined;
  }
}
