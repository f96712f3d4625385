import { lookup, Resolver } from 'node:dns/promises';
import { Fault } from '#vocabulary/fault.ts';

/** All addresses of a name, asked once. */
export type Resolve = (name: string, signal: AbortSignal) => Promise<string[]>;

/** 2 s twice: public name servers answer within 100 ms, a lost packet costs one more try. */
const resolverOptions = { timeout: 2_000, tries: 2 };

/**
 * Asks the configured name servers directly: no hosts file, no search domains, and no thread of the pool that file and
 * crypto work of the whole process needs, which names of a slow name server could use up.
 * @param servers for a node that resolves elsewhere than the system does
 */
export function publicResolver(servers?: readonly string[]): Resolve {
  return async (name, signal) => {
    const resolver = new Resolver(resolverOptions);
    if (servers) resolver.setServers(servers);
    const cancel = (): void => resolver.cancel();
    signal.addEventListener('abort', cancel, { once: true });
    try {
      const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
      signal.throwIfAborted();
      const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
      if (addresses.length === 0) throw notFound(name, answers.map(codeOf));
      return addresses;
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  };
}

/** For names that the operator has named: as every other program of the machine resolves them. */
export const systemResolver: Resolve = async (name) => {
  try {
    return (await lookup(name, { all: true })).map(({ address }) => address);
  } catch (error) {
    throw notFound(name, [(error as NodeJS.ErrnoException).code]);
  }
};

const codeOf = (answer: PromiseSettledResult<unknown>): string | undefined =>
  answer.status === 'rejected' ? (answer.reason as NodeJS.ErrnoException).code : undefined;

/** A name that does not exist stays so; a name server that does not answer may do so later. */
function notFound(name: string, codes: (string | undefined)[]): Fault {
  const retryable = codes.some((code) => code !== 'ENOTFOUND' && code !== 'ENODATA');
  return new Fault('dependency_unavailable', `The name ${name} cannot be resolved.`, {
    retryable,
    detail: codes.join(', '),
  });
}
