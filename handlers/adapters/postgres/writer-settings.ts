/**
 * Of the connections that carry group commits. The planner does not know how many rows a batch has: their statements only
 * ever want index look-ups, and one plan for all. Left alone it plans anew for each call, which took more than half of
 * the time of a small batch.
 */
export const writerSettings = {
  enable_seqscan: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
  jit: 'off',
  plan_cache_mode: 'force_generic_plan',
};
