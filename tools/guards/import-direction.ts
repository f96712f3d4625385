import { posix } from 'node:path';
import type { Source } from './repository.ts';
import { importsOf } from './source-code.ts';

/**
 * Which room may import which (docs/design/v1.02/agentos-design.md, section 2). A room may always import itself. Tools
 * are programs for us and may look into every room; nothing but tests looks into tools.
 */
const mayImport: Record<string, readonly string[] | 'everything'> = {
  generated: [],
  vocabulary: ['generated'],
  audit: ['generated', 'vocabulary'],
  tenancy: ['generated', 'vocabulary', 'audit'],
  orchestrator: ['generated', 'vocabulary', 'audit', 'tenancy'],
  'model-policy': ['generated', 'vocabulary', 'audit', 'tenancy'],
  federation: ['generated', 'vocabulary', 'audit', 'tenancy'],
  adapters: ['generated', 'vocabulary', 'audit', 'tenancy', 'orchestrator', 'model-policy', 'federation'],
  server: 'everything',
  deploy: ['generated', 'vocabulary', 'server'],
  conformance: ['generated', 'deploy'],
  tools: 'everything',
};

const services = ['orchestrator', 'model-policy', 'federation'];

/** The room of a path: `handlers/tenancy/plans.ts` is in `tenancy`, `deploy/cli/up.ts` in `deploy`. */
export function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'handlers' ? second : first;
}

/** G-06: imports that go against the direction of the house, one sentence each that says what to do instead. */
export function importProblems(files: readonly Source[]): string[] {
  return files.flatMap(({ path, text }) =>
    importsOf(text).flatMap((specifier) => {
      const target = targetOf(path, specifier);
      if (target === undefined) return [];
      const reason = whyNot(path, specifier, target);
      return reason === undefined ? [] : [`${path} imports ${specifier}: ${reason}`];
    }),
  );
}

/** The path that an import leads to; undefined for packages and for Node's own modules. */
function targetOf(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  const room = /^#([a-z-]+)\/(.*)$/.exec(specifier);
  if (room === null) return undefined;
  return room[1] === 'generated' ? `generated/${room[2]}` : `handlers/${room[1]}/${room[2]}`;
}

function whyNot(path: string, specifier: string, target: string): string | undefined {
  const [from, to] = [roomOf(path), roomOf(target)];
  const isTest = path.endsWith('.test.ts');
  if (from === to) return withinRoom(path, target, isTest);
  if (specifier.startsWith('.') && path.startsWith('handlers/') && target.startsWith('handlers/')) {
    return `between rooms write #${to}/..., so that a reader sees the border.`;
  }
  if (services.includes(from) && services.includes(to)) {
    return `${from} may not import ${to}: declare a port in ${from}, and let the server room plug the neighbour in.`;
  }
  const allowed = mayImport[from];
  if (allowed === undefined) return `the room ${from} is not in the table of tools/guards/import-direction.ts.`;
  if (from === 'adapters' && target.includes('/operations/'))
    return 'an adapter implements a port and never sees an operation.';
  if (allowed === 'everything' || allowed.includes(to)) return undefined;
  // Tests also meet twins, test databases and the fakes of other people's servers; a stranger's tests meet none of them.
  const forTests = to === 'adapters' || to === 'tools' || target.startsWith('conformance/fakes/');
  if (isTest && from !== 'conformance' && forTests) return undefined;
  if (to === 'adapters') return 'only the server room sees adapters: take the port as an argument.';
  if (from === 'conformance') return 'conformance is a stranger and sees the node over HTTP only.';
  return `${from} may not import ${to}; it may import ${allowed.join(', ') || 'itself'}.`;
}

function withinRoom(path: string, target: string, isTest: boolean): string | undefined {
  const [adapter, other] = [path, target].map((each) => each.split('/')[2]);
  if (roomOf(path) === 'adapters' && adapter !== other && !isTest) {
    return 'an adapter knows its own technology only: what two of them need belongs to the port they implement.';
  }
  // A service's own front, `handlers/<service>/<service>.ts`, binds its operations; its folders are the domain.
  const isDomain = services.includes(roomOf(path)) && path.split('/').length > 3 && !path.includes('/operations/');
  if (isDomain && target.includes('/operations/')) {
    return 'operations stand on top of the domain: the domain may not know them.';
  }
  return undefined;
}
