import type { Source } from './repository.ts';
import { withoutComments } from './source-code.ts';

/** A call of a port: its name and its first parameter as it is written. */
export interface PortCall {
  readonly port: string;
  readonly call: string;
  readonly first: string;
}

/** The calls that the interfaces of a port's file promise; callbacks of its messages are calls as well. */
export function portCalls({ path, text }: Source): PortCall[] {
  const interfaces = withoutComments(text).match(/\binterface \w+[^{]*\{[\s\S]*?\n\}/g) ?? [];
  return interfaces.flatMap((body) =>
    [...body.matchAll(/^ {2}(\w+)\??\(\s*([^),]*)/gm)].map(([, call, first]) => ({
      port: path,
      call: call!,
      first: first!.trim(),
    })),
  );
}

/**
 * Who is asking, or whose it is: a lease, a run's name and a cursor into its log carry the tenant that the database
 * compares; who asked for the run is in the run.
 */
const toldWhose =
  /^(?:auth: (?:AuthContext|TenantOf|Pick<AuthContext)|tenantId: string|run: RunName|leases?: |cursors: readonly LogCursor)/;

/** ARC-04: calls that are not told on whose behalf they are made. */
export function callsWithoutAuth(ports: readonly Source[], excused: Readonly<Record<string, string>>): string[] {
  const bare = ports.flatMap(portCalls).filter(({ first }) => !toldWhose.test(first));
  const known = new Set(bare.map(({ port, call }) => `${port} ${call}`));
  return [
    ...[...known].filter((name) => excused[name] === undefined).map((name) => `${name} takes no auth context`),
    ...Object.keys(excused)
      .filter((name) => !known.has(name))
      .map((name) => `${name} needs no excuse any more`),
  ];
}

/** ARC-05: ports whose behaviour suite fewer adapters pass than two, or that have none. */
export function portsWithoutSuite(
  ports: readonly Source[],
  tests: readonly Source[],
  excused: Readonly<Record<string, string>>,
): string[] {
  return ports.flatMap(({ path }) => {
    const suite = `${path
      .replace(/.*\//, '')
      .replace(/\.port\.ts$/, '')
      .replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Behaviour(`;
    const adapters = tests.filter(
      ({ path: test, text }) => test.startsWith('handlers/adapters/') && text.includes(suite),
    );
    const folders = new Set(adapters.map(({ path: test }) => test.split('/')[2]));
    if (folders.size >= 2) return excused[path] === undefined ? [] : [`${path} needs no excuse any more`];
    return excused[path] === undefined ? [`${path}: ${folders.size} adapters pass ${suite})`] : [];
  });
}
