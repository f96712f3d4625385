import { createToolBox, type ToolBox } from '#orchestrator/tools/tool-box.ts';
import { defaultToolLimits } from '#orchestrator/tools/tool-limits.ts';
import type { Tool } from '#orchestrator/tools/tool.port.ts';
import type { ProcessClock } from '#vocabulary/clock.ts';
import { Fault } from '#vocabulary/fault.ts';
import { remoteCall } from './remote-call.ts';
import type { SimulatedProcess } from './simulated-process.ts';
import { isStormy, type World } from './world.ts';

/** A tool call may take so long, in ms: shorter than in a node, so that time-outs happen. */
const toolTimeoutMsMax = 2_000;

/** What a tool box works with while a seed is simulated. */
interface Place {
  tool: Tool['invoke'];
  clock: Pick<ProcessClock, 'after' | 'monotonic'>;
}

/** A tool box compiles its tools' schemas, which takes longer than a seed: each place keeps its box for the next seed. */
const places: { box: ToolBox; place: Place }[] = [];

/** The real tool box around a tool that notes, fails and takes its time. */
export function scriptedToolBox(world: World, process: SimulatedProcess, clock: ProcessClock, index: number): ToolBox {
  const { dice, weather } = world;
  const tool: Tool['invoke'] = (_auth, _input, { runId, idempotencyKey, signal }) =>
    remoteCall(world, process, {
      kind: 'tool',
      runId,
      key: idempotencyKey,
      signal,
      slow: weather.slowTools,
      answer: () => {
        if (isStormy(world) && dice.chance(weather.toolFailures)) {
          throw new Fault('dependency_unavailable', 'The tool is away.');
        }
        return 'noted';
      },
    });
  places[index] ??= newPlace({ tool, clock });
  Object.assign(places[index].place, { tool, clock });
  return places[index].box;
}

function newPlace(place: Place): { box: ToolBox; place: Place } {
  const box = createToolBox({
    tools: [
      {
        tool_id: 'tool.note',
        description: 'Notes.',
        input_schema: { type: 'object' },
        invoke: (...args) => place.tool(...args),
      },
    ],
    rateLimiter: { take: async () => ({ ok: true }) },
    limits: { ...defaultToolLimits, timeoutMsMax: toolTimeoutMsMax },
    clock: { after: (...args) => place.clock.after(...args), monotonic: () => place.clock.monotonic() },
  });
  return { box, place };
}
