export interface Frame {
  id: string | undefined;
  event: string | undefined;
  data: string;
}

/** A stream's text taken apart (WHATWG HTML, 9.2): frames, and how many comments came between them. */
export function parseStream(text: string): { frames: Frame[]; comments: number; rest: string } {
  const blocks = text.split('\n\n');
  const rest = blocks.pop() ?? '';
  const frames: Frame[] = [];
  let comments = 0;
  for (const block of blocks) {
    const frame: Frame = { id: undefined, event: undefined, data: '' };
    const data: string[] = [];
    for (const line of block.split('\n')) {
      if (line.startsWith(':')) comments++;
      else if (line.startsWith('id:')) frame.id = value(line);
      else if (line.startsWith('event:')) frame.event = value(line);
      else if (line.startsWith('data:')) data.push(value(line));
    }
    if (data.length > 0) frames.push({ ...frame, data: data.join('\n') });
  }
  return { frames, comments, rest };
}

function value(line: string): string {
  return line.slice(line.indexOf(':') + 1).replace(/^ /, '');
}

/** The stream's bytes without its comments, which come by the clock and differ each time. */
export function withoutComments(text: string): string {
  return text
    .split('\n\n')
    .filter((block) => !block.startsWith(':'))
    .join('\n\n');
}
