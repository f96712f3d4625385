/** A place in a Markdown text that points elsewhere. `line` counts from 1. */
export interface Pointer {
  readonly target: string;
  readonly line: number;
}

/** The anchors of a text's headings, spelled as GitHub spells them. */
export function anchors(markdown: string): Set<string> {
  const seen = new Map<string, number>();
  const found = new Set<string>();
  for (const line of prose(markdown)) {
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
    if (heading === undefined) continue;
    const slug = heading
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    const repeats = seen.get(slug) ?? 0;
    seen.set(slug, repeats + 1);
    found.add(repeats === 0 ? slug : `${slug}-${repeats}`);
  }
  return found;
}

/** The targets of inline links and images. */
export function links(markdown: string): Pointer[] {
  return pointers(markdown, (line) => line.replace(/`[^`]*`/g, ''), /\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g);
}

/** What stands between backticks in prose. */
export function codeSpans(markdown: string): Pointer[] {
  return pointers(markdown, (line) => line, /`([^`]+)`/g);
}

function pointers(markdown: string, prepare: (line: string) => string, pattern: RegExp): Pointer[] {
  return prose(markdown).flatMap((line, index) =>
    [...prepare(line).matchAll(pattern)].map((match) => ({ target: match[1]!, line: index + 1 })),
  );
}

/** The lines of a text, those inside fenced code emptied so that line numbers stay. */
function prose(markdown: string): string[] {
  let fence: string | undefined;
  return markdown.split('\n').map((line) => {
    const mark = /^\s*(```|~~~)/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || fence === mark)) {
      fence = fence === undefined ? mark : undefined;
      return '';
    }
    return fence === undefined ? line : '';
  });
}
