/**
 * One operation, one name everywhere: `createRun` in the contract is `create-run.ts` in handlers and `create-run/` in
 * conformance. The name must therefore split into words.
 */
export function OperationName() {
  return {
    Operation(operation, { report, location }) {
      if (!/^[a-z]+([A-Z][a-z0-9]+)+$/.test(operation.operationId ?? '')) {
        report({
          message: `The operationId "${operation.operationId}" must read like createRun: a verb, then what it acts on.`,
          location: location.child('operationId'),
        });
      }
    },
  };
}
