/** Where a command writes: results on stdout, everything a person watches on stderr. */
export interface Output {
  /** One JSON document on stdout and nothing else there. */
  json: boolean;
  /** A line of the result. */
  result(text: string): void;
  /** A line for the person who waits. */
  message(text: string): void;
  /** Whether lines on stderr may be redrawn: a terminal that wants escape codes. */
  live: boolean;
  paint: Paint;
}

export interface Paint {
  bold: (text: string) => string;
  dim: (text: string) => string;
  green: (text: string) => string;
  red: (text: string) => string;
  yellow: (text: string) => string;
  cyan: (text: string) => string;
}

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  green: [32, 39],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

/** No escape codes unless both streams are a terminal that wants them (NO_COLOR, TERM=dumb and --no-color say no). */
export function terminalOutput(options: { json?: boolean; color?: boolean } = {}, env = process.env): Output {
  const wanted = options.color !== false && !env['NO_COLOR'] && env['TERM'] !== 'dumb' && !options.json;
  const escapes = wanted && process.stdout.isTTY === true && process.stderr.isTTY === true;
  return {
    json: options.json ?? false,
    live: wanted && process.stderr.isTTY === true,
    result: (text) => void process.stdout.write(`${text}\n`),
    message: (text) => void process.stderr.write(`${text}\n`),
    paint: paintWith(escapes),
  };
}

export function paintWith(escapes: boolean): Paint {
  const style =
    ([on, off]: readonly [number, number]) =>
    (text: string) =>
      escapes ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    bold: style(codes.bold),
    dim: style(codes.dim),
    green: style(codes.green),
    red: style(codes.red),
    yellow: style(codes.yellow),
    cyan: style(codes.cyan),
  };
}

/** Text from models, tools and logs may hold escape codes that would move the cursor or forge lines: they are taken out. */
export function harmless(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  return text.replace(/\u001b\[[0-9;?]*[ -/]*[@-~]|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}
