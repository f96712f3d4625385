import { posix } from 'node:path';
import type { Source } from './repository.ts';
import { withoutComments } from './source-code.ts';

const isTest = (path: string) => /\.(?:test|behaviour)\.ts$/.test(path);

/** Configuration has one door: what a process may be told stands in one schema. */
export function environmentReaders(code: readonly Source[]): string[] {
  return code
    .filter(
      ({ path, text }) =>
        path.startsWith('handlers/') && !isTest(path) && /\bprocess\.env\b/.test(withoutComments(text)),
    )
    .filter(({ path }) => path !== 'handlers/server/config.ts')
    .map(
      ({ path }) =>
        `${path} reads process.env: read it in handlers/server/config.ts, and take the value as an argument.`,
    );
}

const asksTheMachine =
  /\b(?:setTimeout|setInterval|setImmediate|Date\.now|performance\.now|Math\.random)\(|\bnew Date\(\)|node:timers|AbortSignal\.timeout/;

/** The run engine is simulated: a timer or a die of its own would make a failing seed fail only sometimes. */
export function ownTimeInTheEngine(code: readonly Source[]): string[] {
  return code
    .filter(
      ({ path, text }) =>
        /^handlers\/orchestrator\/(?!.*(?:\.test|\.behaviour|-case)\.ts$)/.test(path) &&
        asksTheMachine.test(withoutComments(text)),
    )
    .map(
      ({ path }) => `${path} asks the machine for time or chance: take a ProcessClock (handlers/vocabulary/clock.ts).`,
    );
}

const statement =
  /\bSELECT\s[\s\S]*?\sFROM\s|\bINSERT\s+INTO\s|\bUPDATE\s+\w+\s+SET\s|\bDELETE\s+FROM\s|\b(?:CREATE|ALTER|DROP)\s+TABLE\s/i;

/** Of these, the second reads databases of others, in which there are no tenants. */
const sqlRooms = ['handlers/adapters/postgres/', 'handlers/adapters/postgres-sources/'];

/** SQL has one room: there a reader can check that each statement names its tenant. */
export function sqlOutside(code: readonly Source[]): string[] {
  return code
    .filter(({ path }) => path.startsWith('handlers/') && !isTest(path))
    .filter(({ path }) => !sqlRooms.some((room) => path.startsWith(room)))
    .filter(({ text }) =>
      (withoutComments(text).match(/`(?:\\.|[^`\\])*`|'(?:\\.|[^'\\\n])*'/g) ?? []).some((s) => statement.test(s)),
    )
    .map(({ path }) => `${path} holds SQL: it belongs into handlers/adapters/postgres/, behind a port.`);
}

/** What machines write says so on top, and where it comes from. JSON cannot say it; guard G-03 compares it. */
export function bannerless(generated: readonly Source[]): string[] {
  return generated
    .filter(({ path }) => /\.(?:ts|mts|js|mjs|md|html|yaml)$/.test(path))
    .filter(({ text }) => !/generated from .*do not edit/is.test(text.slice(0, 1000)))
    .map(
      ({ path }) =>
        `${path} has no banner "Generated from ... Do not edit": whoever opens it must know where to change it.`,
    );
}

const drawer = /(?:^|\/)(?:utils?|helpers?|shared|common|core|base|misc|lib|manager)(?:\/|\.[^/]*$)/;

/** A drawer takes anything and so tells nothing. */
export function drawers(paths: readonly string[]): string[] {
  return paths
    .filter((path) => /^(?:handlers|conformance|tools|deploy|contracts)\//.test(path) && drawer.test(path))
    .map((path) => `${path} is a drawer by name: name the subject, or give it a word in handlers/vocabulary/.`);
}

/** Folders that are only there on one machine. `~` and `$HOME` belong to whoever reads. */
const machinePath = /(?<![\w.~*\])}$])\/(?:work|tmp|root|farm|home\/\w+|Users\/\w+)\/\w/;

export function machinePaths(texts: readonly Source[]): string[] {
  return texts.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        machinePath.test(line)
          ? [`${path}:${index + 1} names a folder of one machine: ${line.trim().slice(0, 80)}`]
          : [],
      ),
  );
}

export const linesMax = 300; // a file longer than that has more than one subject

/**
 * Hand-written files that are too long. `allowed` may only shrink: an entry that is no longer needed, or that its file
 * has undercut, is a problem too.
 */
export function tooLong(code: readonly Source[], allowed: Readonly<Record<string, number>>): string[] {
  const lines = new Map(code.map(({ path, text }) => [path, text.split('\n').length - 1]));
  return [
    ...[...lines].flatMap(([path, count]) =>
      count <= linesMax || allowed[path] !== undefined
        ? []
        : [`${path} has ${count} lines: give its second subject a file of its own.`],
    ),
    ...Object.entries(allowed).flatMap(([path, limit]) => {
      const count = lines.get(path) ?? 0;
      if (count <= linesMax)
        return [`${path} is short now: take it off the list in ${posix.join('tools/guards', 'house-rules.test.ts')}.`];
      if (count === limit) return [];
      return [`${path} has ${count} lines, the list says ${limit}: the list may only shrink.`];
    }),
  ];
}
