/** Webhook tools of one tenant: each is offered, listed and remembered as a whole, at up to 24 KB. */
export const webhookToolsMax = 64;

/** What a tool has where its owner says nothing. */
export const webhookDefaults = {
  // 10 s: a model waits, and its run has 180 s by default.
  timeoutMs: 10_000,
  // Two more attempts: of receivers that fail three times in ten, 97 calls in 100 arrive.
  retries: 2,
  // A day: whoever must change a secret over has one working day for it.
  overlapSeconds: 86_400,
} as const;

/** First pause before another attempt, in ms; doubles each time, with jitter so that calls do not return together. */
export const firstPauseMs = 200;
