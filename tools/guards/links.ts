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
  const paths = new Set(files);
  const anchorsOf = new Map(pages.map((page) => [page.path, anchors(page.text)]));
  return pages.flatMap((page) => [
    ...links(page.text).flatMap(({ target, line }) => {
      if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return [];
      const [path = '', anchor] = target.split('#');
      const resolved = path === '' ? page.path : posix.join(posix.dirname(page.path), decodeURIComponent(path));
      if (!exists(resolved, paths)) {
        return [
          `${page.path}:${line} links to ${target}, but there is no ${resolved}. Mend the link or write the page.`,
        ];
      }
      if (anchor === undefined || anchorsOf.get(resolved)?.has(anchor) !== false) return [];
      return [`${page.path}:${line} links to ${target}, but ${resolved} has no heading with the anchor #${anchor}.`];
    }),
    ...codeSpans(page.text).flatMap(({ target, line }) => {
      const path = target.replace(/[#:].*$/, '');
      if (!canonical.test(path) || placeholder.test(path) || exists(path, paths)) return [];
      return [
        `${page.path}:${line} names ${target}, which does not exist. Name what is there, or say in words that it is not built.`,
      ];
    }),
  ]);
}

/** Whether a file, a folder, or something matching a path with `*` is there. */
function exists(path: string, files: ReadonlySet<string>): boolean {
  const plain = path.replace(/\/$/, '');
  if (plain === '' || plain === '.' || files.has(plain)) return true;
  const pattern = new RegExp(`^${plain.replace(/[.+?^$()|[\]\\]/g, '\\$&').replace(/\*/g, '[^/]*')}(?:/|$)`);
  for (const file of files) if (pattern.test(file)) return true;
  return false;
}
