import type { SimulatedProcess } from './simulated-process.ts';
import { isStormy, type World } from './world.ts';

/** How long a model or a tool takes when it is well, and when it is not, in ms. */
const quickMsMax = 40;
const slowMsMax = 5_000;

export interface RemoteCall<Answer> {
  kind: 'model' | 'tool';
  runId: string;
  /** The id under which the other side would recognise a repetition. */
  key: string;
  signal: AbortSignal;
  /** Probability that it takes long. */
  slow: number;
  /** What comes of it: thrown errors are failures. */
  answer: () => Answer;
}

/** A call to a model or a tool: it takes its time, and some do not listen when they are told to stop. */
export function remoteCall<Answer>(world: World, process: SimulatedProcess, call: RemoteCall<Answer>): Promise<Answer> {
  const { time, dice, weather, trace, callWatch } = world;
  const { kind, runId, key, signal } = call;
  const ended = callWatch.began(process, kind, runId, key);
  const words = trace.kept ? `${kind} ${trace.nameOf(runId)} ${key.slice(-6)}` : '';
  trace.note(time.nowMs, process.name, `${words} begins`);
  const slow = (weather.calm || isStormy(world)) && dice.chance(call.slow);
  const tookMs = dice.between(0, slow ? slowMsMax : quickMsMax);
  const deaf = dice.chance(weather.deafCalls);
  return new Promise((resolve, reject) => {
    const prevent = process.deliver(time.nowMs + tookMs, () => {
      ended();
      trace.note(time.nowMs, process.name, `${words} ends`);
      try {
        resolve(call.answer());
      } catch (error) {
        reject(error as Error);
      }
    });
    if (deaf) return;
    signal.addEventListener(
      'abort',
      () => {
        prevent();
        ended();
        reject(new DOMException('The call was aborted', 'AbortError'));
      },
      { once: true },
    );
  });
}
