import type { Exchange } from '../../exchange/exchange.ts';

/** For answers whose provider gave no id of its own: the request's id, so that both can be found together. */
export function completionId(exchange: Exchange): string {
  return exchange.ask.requestId.replace(/^req_/, 'chatcmpl-');
}

export function createdSeconds(exchange: Exchange): number {
  return Math.floor(exchange.startedAtMs / 1000);
}

/** Whether the client used the backend's own name for the model; then what the backend calls it is right as it is. */
export function isVendorsName({ ask, route }: Exchange): boolean {
  return route?.model.upstreamModel === ask.modelRef;
}
