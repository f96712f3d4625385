import { compileTenantSchema } from '#orchestrator/schemas/compile-tenant-schema.ts';
import { valuesIn } from '#orchestrator/schemas/tenant-schema.ts';
import { Fault } from '#vocabulary/fault.ts';
import { invalidInput, type InputCheck } from './input-check.ts';
import type { Tool } from './tool.port.ts';

/**
 * The check of an input against the schema that a tenant gave its tool (TOOL-02, TOOL-04).
 * @throws Fault `invalid_request` for a schema that is not taken
 */
export function tenantInputCheck({ tool_id, input_schema }: Pick<Tool, 'tool_id' | 'input_schema'>): InputCheck {
  const compiled = compileTenantSchema(input_schema);
  if (typeof compiled === 'string') {
    throw new Fault('invalid_request', `input_schema ${compiled}.`, { details: { field: 'input_schema' } });
  }
  const { validate, valuesMax } = compiled;
  return (input) => {
    if (valuesIn(input) > valuesMax) {
      throw new Fault(
        'invalid_request',
        `${tool_id}: input has more than the ${valuesMax} values that can be checked.`,
        { details: { field: 'input' } },
      );
    }
    if (!validate(input)) throw invalidInput(tool_id, validate.errors![0]!);
  };
}
