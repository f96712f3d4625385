import type { ServiceContract, AnyHandlers, Reply } from './contract.ts';
import { ContractBackend, callerScheme, type BackendHandler } from './contract-backend.ts';
import { EventStreams } from './event-stream.ts';
import type { Exchange } from './exchange.ts';
import { asFault, faultReply } from './fault-reply.ts';
import { CallerGone, discardRest } from './request-body.ts';
import * as step from './steps.ts';
import { writeReply } from './write-reply.ts';

/** What the steps ask of the rest of the node. */
export interface Pipeline extends step.StepNeeds {
  readonly contract: ServiceContract;
  readonly handlers: AnyHandlers;
  readonly streams: EventStreams;
  readonly requestLog: step.RequestLog;
  /** True while the process stops: every connection is told to close after its reply. */
  draining(): boolean;
}

type Step = (exchange: Exchange, pipeline: Pipeline) => void | Promise<void>;

/**
 * What every request goes through, in this order. A step fails by throwing; the first that fails answers. Correlation
 * and trace are found before any of them, when the exchange is made, so that every answer carries both.
 */
function stepsOf(pipeline: Pipeline) {
  return {
    beforeRouting: [step.requireHost, step.refuseRepeated],
    // routing: the generated matcher
    noRoute: step.refusePath,
    wrongMethod: step.refuseMethod,
    authenticate: step.authenticate,
    unauthenticated: step.refuseCaller,
    beforeReading: [
      step.requireAuth,
      step.takePlace,
      step.requireActiveTenant,
      step.requireScopes,
      step.takeFromRate,
    ] as Step[],
    read: step.readBody,
    // validation: the generated validators
    invalid: step.refuseInvalid,
    // the operation's handler
    notBuilt: step.refuseUnbuilt,
    afterHandling: pipeline.validateReplies ? [step.checkReply] : [],
    // write, log
  };
}

/** Ties the steps to openapi-backend's hooks. The result answers one exchange; it never throws. */
export async function buildPipeline(pipeline: Pipeline): Promise<(exchange: Exchange) => Promise<void>> {
  const steps = stepsOf(pipeline);
  const whenRouted: BackendHandler = async (_context, exchange) => {
    // openapi-backend calls this also when authentication has failed; its unauthorizedHandler answers then.
    if (exchange.auth === null && exchange.operation!.public !== true) return;
    for (const act of steps.beforeReading) {
      const pending = act(exchange, pipeline);
      if (pending !== undefined) await pending; // most know at once, and a turn of the loop for each would cost more than they do
    }
    await steps.read(exchange, pipeline);
  };
  const backend = new ContractBackend(
    pipeline.contract,
    {
      ...operationHandlers(pipeline.handlers),
      preRoutingHandler: (_context, exchange) => steps.beforeRouting.forEach((act) => act(exchange)),
      notFound: (_context, exchange) => steps.noRoute(exchange),
      methodNotAllowed: (_context, exchange) => steps.wrongMethod(exchange),
      unauthorizedHandler: (context) => steps.unauthenticated(context.security?.[callerScheme]),
      postSecurityHandler: whenRouted,
      validationFail: (context) => steps.invalid(context),
      notImplemented: (_context, exchange) => steps.notBuilt(exchange),
    },
    (_context, exchange) => steps.authenticate(exchange, pipeline),
  );
  await backend.init();

  return async (exchange) => {
    try {
      const reply = (await backend.handleRequest(exchange as never, exchange)) as Reply;
      for (const act of steps.afterHandling) act(exchange, reply, pipeline);
      if ('stream' in reply) await pipeline.streams.write(exchange, reply, (error) => lastFrame(exchange, error));
      else writeReply(exchange, reply, pipeline.draining());
      pipeline.requestLog.done(exchange, reply.status, undefined);
    } catch (error) {
      answerFault(exchange, error, pipeline);
    } finally {
      discardRest(exchange.request);
      exchange.over();
    }
  };
}

function operationHandlers(handlers: AnyHandlers): Record<string, BackendHandler> {
  return Object.fromEntries(
    Object.entries(handlers).map(([operationId, handler]) => [
      operationId,
      (_context, exchange) => handler(exchange.auth, exchange.input as never, exchange),
    ]),
  );
}

function answerFault(exchange: Exchange, error: unknown, pipeline: Pipeline): void {
  if (error instanceof CallerGone || exchange.response.destroyed) {
    pipeline.requestLog.gone(exchange);
    return;
  }
  const fault = asFault(error);
  if (!exchange.response.headersSent) {
    writeReply(
      exchange,
      faultReply(fault, exchange.correlationId, exchange.operation?.openAiErrors === true),
      pipeline.draining(),
    );
  }
  pipeline.requestLog.done(exchange, fault.status, fault);
}

function lastFrame(exchange: Exchange, error: unknown): string {
  const openAi = exchange.operation?.openAiErrors === true;
  const { body } = faultReply(asFault(error), exchange.correlationId, openAi);
  return `${openAi ? '' : 'event: error\n'}data: ${JSON.stringify(body)}\n\n`;
}
