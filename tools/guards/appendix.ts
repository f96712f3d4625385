/** An example payload: the schema it claims to be, and its JSON as written. */
export interface AppendixExample {
  readonly title: string;
  readonly json: string;
  readonly line: number;
}

/** An entry of the schemas appendix, such as D.3, and the schema titles its text names. */
export interface AppendixEntry {
  readonly titles: ReadonlySet<string>;
  readonly examples: readonly AppendixExample[];
}

/**
 * Reads the schemas appendix. An entry is a heading of level 2 or 3 that starts with its number; an example is a fenced
 * block of JSON under the comment `<!-- schema: Title -->`.
 */
export function appendixEntries(markdown: string): Map<string, AppendixEntry> {
  const lines = markdown.split('\n');
  const starts = lines.flatMap((line, index) => {
    const number = /^#{2,3}\s+([A-Z](?:\.\d+)?)\s/.exec(line)?.[1];
    return number === undefined ? [] : [{ number, index }];
  });
  return new Map(
    starts.map(({ number, index }, at) => {
      const body = lines.slice(index, starts[at + 1]?.index);
      const named = body.filter((line) => line.startsWith('Schemas: ')).join(' ');
      const titles = new Set([...named.matchAll(/`([A-Z]\w+)`/g)].map((match) => match[1]!));
      return [number, { titles, examples: examplesOf(body, index) }];
    }),
  );
}

function examplesOf(body: readonly string[], offset: number): AppendixExample[] {
  return body.flatMap((line, index) => {
    const title = /^<!-- schema: (\w+) -->$/.exec(line)?.[1];
    if (title === undefined) return [];
    const end = body.indexOf('```', index + 2);
    const fenced = body[index + 1] === '```json' && end > 0;
    return [{ title, json: fenced ? body.slice(index + 2, end).join('\n') : '', line: offset + index + 1 }];
  });
}
