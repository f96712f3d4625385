/** Why a worker must stop a run that has not come to its own end. Carried by the run's AbortSignal. */
export class StopReason extends Error {
  override name = 'AbortError';
  readonly kind: 'ended' | 'lease_lost' | 'timeout' | 'drain';

  constructor(kind: StopReason['kind']) {
    super(`the run must stop: ${kind}`);
    this.kind = kind;
  }
}
