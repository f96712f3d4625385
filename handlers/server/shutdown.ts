import type { Logger } from 'pino';
import type { Node } from './composition.ts';
import type { Config } from './config.ts';

/**
 * SIGTERM and SIGINT end the process in good order: readiness says no, runs and streams go elsewhere, open requests
 * finish, connections to the database close last. A second signal ends it at once.
 */
export function exitWhenAsked(node: Node, config: Config, log: Logger, flush: () => void): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) {
      log.warn({ signal }, 'stopping at once, asked twice');
      process.exit(1);
    }
    stopping = true;
    void stopInOrder(node, config, log, signal).finally(() => {
      flush();
      process.exit(0);
    });
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

async function stopInOrder(node: Node, config: Config, log: Logger, signal: string): Promise<void> {
  log.info({ signal, drain_seconds: config.drainSeconds }, 'stopping');
  try {
    await node.drain();
    await Promise.all(node.services.map(({ service }) => service.close(config.drainSeconds * 1_000)));
    await node.close();
    log.info('stopped');
  } catch (err) {
    log.error({ err }, 'the process could not stop in good order');
  }
}
