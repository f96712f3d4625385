/**
 * Every status an operation can answer stands in its contract (API-03). 405 is left out: it is what the operations that
 * do not exist answer.
 */
export function OperationStatuses() {
  let ofPath = [];
  return {
    PathItem: {
      enter(item) {
        ofPath = item.parameters ?? [];
      },
    },
    Operation(operation, { report, location, resolve }) {
      const responses = Object.keys(operation.responses ?? {});
      const parameters = [...ofPath, ...(operation.parameters ?? [])];
      const inPath = parameters.some((parameter) => (resolve(parameter).node ?? parameter).in === 'path');
      for (const [status, why] of Object.entries(expected(operation, inPath))) {
        if (responses.includes(status)) continue;
        report({ message: `The status ${status} is missing: ${why}.`, location: location.child('responses').key() });
      }
      if (responses.includes('default')) {
        report({
          message: 'Name each status by its number.',
          location: location.child(['responses', 'default']).key(),
        });
      }
    },
  };
}

function expected(operation, inPath) {
  const statuses = { 500: 'every operation can fail on our side' };
  if ((operation['x-agentos-scopes'] ?? []).length > 0) {
    statuses[400] = 'a request can be malformed';
    statuses[401] = 'credentials can be missing';
    statuses[403] = 'a scope can be missing, a tenant disabled';
    statuses[429] = 'every caller has limits';
    statuses[503] = 'the node can be draining';
  }
  if (operation.requestBody) {
    statuses[413] = 'a body can be too large';
    statuses[415] = 'a body can have another media type';
  }
  if (inPath) statuses[404] = 'what the path names can be missing';
  return statuses;
}
