import { parseArgs } from 'node:util';

const usage = `npm run simulate -- [--seeds COUNT] [--from N] [--shards N] [--stop-at-first]
npm run simulate -- --seed N

Simulates the run engine, one seed after the other, in time that does not pass while anything is left to do.

  --seeds COUNT     so many seeds (1000): which of them break what, and how to see one again
  --from N          the first of them (1)
  --shards N        on so many cores (1)
  --stop-at-first   no further than the first seed that breaks something
  --seed N          this one, with all that happens in it

Exit code: 0 everything held, 1 something did not, 2 wrong use. docs/guides/test-the-engine.md says how to read a seed.`;

export interface Arguments {
  /** The one seed to replay; undefined for many. */
  readonly seed: number | undefined;
  readonly seeds: number;
  readonly from: number;
  readonly shards: number;
  readonly stopAtFirst: boolean;
}

/** What was asked for on the command line. Ends the process for help (0) and for wrong use (2). */
export function readArguments(): Arguments {
  try {
    const { values } = parseArgs({
      options: {
        seeds: { type: 'string', default: '1000' },
        from: { type: 'string', default: '1' },
        shards: { type: 'string', default: '1' },
        seed: { type: 'string' },
        'stop-at-first': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) leave(usage, 0);
    return {
      seed: values.seed === undefined ? undefined : wholeNumber('seed', values.seed),
      seeds: wholeNumber('seeds', values.seeds),
      from: wholeNumber('from', values.from),
      shards: wholeNumber('shards', values.shards),
      stopAtFirst: values['stop-at-first'],
    };
  } catch (error) {
    return leave(`${(error as Error).message}\n\n${usage}`, 2);
  }
}

function wholeNumber(name: string, text: string): number {
  if (!/^[1-9][0-9]*$/.test(text)) throw new Error(`--${name} is a whole number, 1 or more.`);
  return Number(text);
}

function leave(text: string, code: number): never {
  process[code === 0 ? 'stdout' : 'stderr'].write(`${text}\n`);
  process.exit(code);
}
