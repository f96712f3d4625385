import { posix } from 'node:path';
import { anchors, codeSpans, links } from './markdown.ts';
import type { Source } from './repository.ts';

/** The top-level rooms. A code span that starts with one of them names a path of this repository. */
const canonical = /^(?:contracts|generated|handlers|conformance|tools|deploy|docs)\/|^[A-Z_]+\.md$|^LICENSE$/;

/** Spans that stand for many paths or for one still to be named: `handlers/<service>/`, `src/*`. */
const placeholder = /[<>{}\s…$]|NNN/;

/**
 * G-01: every relative link, every anchor and every canonical path in Markdown leads somewhere.
 * Returns one sentence for each that does not.
 */
export function brokenPointers(pages: readonly Source[], files: readonly string[]): string[] {
  const places = placesOf(files);
  const anchorsOf = new Map(pages.map((page) => [page.path, anchors(page.text)]));
  return pages.flatMap((page) => [
    ...links(page.text).flatMap(({ target, line }) => {
      if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return [];
      const [path = '', anchor] = target.split('#');
      const resolved = path === '' ? page.path : posix.join(posix.dirname(page.path), decodeURIComponent(path));
      if (!exists(resolved, places)) {
        return [
          `${page.path}:${line} links to ${target}, but there is no ${resolved}. Mend the link or write the page.`,
        ];
      }
      if (anchor === undefined || anchorsOf.get(resolved)?.has(anchor) !== false) return [];
      return [`${page.path}:${line} links to ${target}, but ${resolved} has no heading with the anchor #${anchor}.`];
    }),
    ...codeSpans(page.text).flatMap(({ target, line }) => {
      const path = target.replace(/[#:].*$/, '');
      if (!canonical.test(path) || placeholder.test(path) || exists(path, places)) return [];
      return [
        `${page.path}:${line} names ${target}, which does not exist. Name what is there, or say in words that it is not built.`,
      ];
    }),
  ]);
}

/** Whether a file, a folder, or something matching a path with `*` is there. */
function exists(path: string, places: ReadonlySet<string>): boolean {
  const plain = path.replace(/\/$/, '');
  if (plain === '' || plain === '.' || places.has(plain)) return true;
  if (!plain.includes('*')) return false;
  const pattern = new RegExp(`^${plain.replace(/[.+?^$()|[\]\\]/g, '\\$&').replace(/\*/g, '[^/]*')}$`);
  return [...places].some((place) => pattern.test(place));
}

/** Every file and every folder above one. */
function placesOf(files: readonly string[]): Set<string> {
  const places = new Set(files);
  for (const file of files) {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) places.add(file.slice(0, end));
  }
  return places;
}

/** Decisions that code or documents name by number, such as "decision 0012", and that nobody wrote. */
export function unknownDecisions(texts: readonly Source[], files: readonly string[]): string[] {
  const numbers = new Set(files.flatMap((path) => /^docs\/decisions\/(\d{4})-/.exec(path)?.[1] ?? []));
  return texts.flatMap(({ path, text }) =>
    [...text.matchAll(/\bdecisions? (\d{4})\b/gi)]
      .filter((match) => !numbers.has(match[1]!))
      .map((match) => `${path} rests on ${match[0]}, which docs/decisions/ does not have.`),
  );
}
