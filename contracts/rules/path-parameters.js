/**
 * A path parameter has a pattern, so that /v1/runs/{run_id} never swallows `run_1:cancel`, and an example, because
 * smoke tests build their paths from it.
 */
export function PathParameters() {
  return {
    Parameter(parameter, { report, location, resolve }) {
      if (parameter.in !== 'path') return;
      const schema = resolve(parameter.schema ?? {}).node ?? parameter.schema;
      if (!schema?.pattern) report({ message: `{${parameter.name}} needs a schema with a pattern.`, location });
      if (parameter.example === undefined) report({ message: `{${parameter.name}} needs an example.`, location });
    },
  };
}
