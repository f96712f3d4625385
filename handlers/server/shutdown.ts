import { setTimeout as pause } from 'node:timers/promises';
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
    const overdue = () => {
      log.error('not stopped in time; runs that could not be given back are taken over when their leases are over');
      flush();
      process.exit(1);
    };
    setTimeout(overdue, config.drainSeconds * 1_000 + overtimeMs).unref();
    void stopInOrder(node, config, log, signal).finally(() => {
      flush();
      process.exit(0);
    });
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/**
 * Load balancers ask for readiness every few seconds, and go on sending until they have seen it say no: a node that
 * closes its port before that loses requests. Nobody balances load on a developer's machine.
 */
const announceMs = { prod: 5_000, dev: 0, demo: 0 } as const;

/**
 * For giving runs back and closing the database once requests have had their time. A database that has gone silent
 * would hold up each of its statements for 17 s, and whoever waits for this process kills it without a last line in
 * its log.
 */
const overtimeMs = 5_000;

async function stopInOrder(node: Node, config: Config, log: Logger, signal: string): Promise<void> {
  const drainMs = config.drainSeconds * 1_000;
  const announcedMs = Math.min(announceMs[config.mode], drainMs / 2);
  log.info({ signal, drain_seconds: config.drainSeconds }, 'stopping');
  try {
    node.announceEnd();
    await pause(announcedMs);
    await node.drain();
    await Promise.all(node.services.map(({ service }) => service.close(drainMs - announcedMs)));
    await node.close();
    log.info('stopped');
  } catch (err) {
    log.error({ err }, 'the process could not stop in good order');
  }
}
