/** Which statuses an error code may come with (schemas appendix A.3). */
export const statusesOfCode: Readonly<Record<string, readonly number[]>> = {
  invalid_request: [400, 405, 408, 413, 414, 415, 417, 431, 505],
  unauthorized: [401],
  forbidden: [403],
  policy_blocked: [403],
  not_found: [404, 410],
  conflict: [409],
  rate_limited: [429],
  quota_exceeded: [429],
  internal_error: [500],
  not_implemented: [501],
  dependency_unavailable: [503],
  timeout: [408, 504],
};
