import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { Fault } from '#vocabulary/fault.ts';
import type { Tool } from './tool.port.ts';

export type InputCheck = (input: unknown) => void;

/**
 * Compiles each tool's input schema once. Strict mode: a schema that ajv would read differently from how it was meant
 * stops the start instead of letting inputs through. A check throws `invalid_request` naming the field (TOOL-04).
 */
export function compileInputChecks(tools: readonly Tool[]): Map<string, InputCheck> {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: false });
  return new Map(
    tools.map((tool) => {
      const validate = ajv.compile(tool.input_schema);
      const check: InputCheck = (input) => {
        if (!validate(input)) throw invalidInput(tool.tool_id, validate.errors![0]!);
      };
      return [tool.tool_id, check];
    }),
  );
}

/** Names the field of the input and what is wrong with it. */
export function invalidInput(toolId: string, error: ErrorObject): Fault {
  const { field, problem } = describe(error);
  return new Fault('invalid_request', `${toolId}: ${field} ${problem}.`, { details: { field } });
}

function describe(error: ErrorObject): { field: string; problem: string } {
  const at = `input${error.instancePath.replaceAll('/', '.')}`;
  const params = error.params as Record<string, unknown>;
  if (error.keyword === 'required') return { field: `${at}.${String(params.missingProperty)}`, problem: 'is missing' };
  if (error.keyword === 'additionalProperties') {
    return { field: `${at}.${String(params.additionalProperty).slice(0, 64)}`, problem: 'is not known to this tool' };
  }
  if (error.keyword === 'enum') {
    return { field: at, problem: `must be one of ${(params.allowedValues as unknown[]).join(', ')}` };
  }
  return { field: at, problem: error.message ?? 'is not valid' };
}
