/** Every scope there is (SEC-01). A new one is added here, to the requirements and to the roles that hold it. */
const scopes = new Set([
  'runs:create',
  'runs:read',
  'runs:cancel',
  'agents:read',
  'agents:write',
  'tools:invoke',
  'tools:write',
  'memory:read',
  'memory:write',
  'models:invoke',
  'models:list',
  'policy:check',
  'usage:read',
  'audit:read',
  'runs:forward',
  'events:ingest',
  'tenants:admin',
  'platform:admin',
]);
const rateClasses = new Set(['none', 'read', 'write', 'model', 'stream']);

/** What the server room reads from the contract: rights, rate class, idempotency and audit action (SEC-02). */
export function OperationExtensions() {
  return {
    Operation(operation, { report, location }) {
      const complain = (key, message) => report({ message, location: location.child(key) });
      const asked = operation['x-agentos-scopes'];
      if (!Array.isArray(asked)) {
        complain('x-agentos-scopes', 'State x-agentos-scopes: the rights a caller needs, [] when anyone may call.');
        return;
      }
      for (const scope of asked) {
        if (!scopes.has(scope)) complain('x-agentos-scopes', `"${scope}" is not a scope of SEC-01.`);
      }
      const open = Array.isArray(operation.security) && operation.security.length === 0;
      if (open !== (asked.length === 0)) {
        complain('security', 'An operation is public when both x-agentos-scopes and security are [], else neither is.');
      }
      if (!Array.isArray(operation.security)) complain('security', 'State security, so that a reader sees it here.');
      if (!rateClasses.has(operation['x-agentos-rate-class'])) {
        complain('x-agentos-rate-class', `x-agentos-rate-class is one of ${[...rateClasses].join(', ')}.`);
      }
      if (typeof operation['x-agentos-idempotent'] !== 'boolean') {
        complain('x-agentos-idempotent', 'x-agentos-idempotent says whether the same request may be sent twice.');
      }
      const audit = operation['x-agentos-audit'];
      if (audit !== null && !/^[a-z]+\.[a-z]+$/.test(audit ?? '')) {
        complain('x-agentos-audit', 'x-agentos-audit names the audited act, like run.create, or is null.');
      }
    },
  };
}
