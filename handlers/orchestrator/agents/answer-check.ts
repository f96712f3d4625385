import type { ErrorObject } from 'ajv/dist/2020.js';
import { compileTenantSchema, type CompiledSchema } from '#orchestrator/schemas/compile-tenant-schema.ts';
import { valuesIn } from '#orchestrator/schemas/tenant-schema.ts';
import { Fault } from '#vocabulary/fault.ts';

/** @returns what is wrong with an answer, one line each; undefined when it is a JSON document that obeys the schema */
export type AnswerCheck = (text: string) => string[] | undefined;

/** Of the answer's text, in UTF-16 units. */
const answerCharactersMax = 262_144;
/** Violations told to the model; more would not help it. */
const violationsMax = 10;

/**
 * The check of an agent's output_schema (AGT-03).
 * @throws Fault `invalid_request` for a schema that is not taken, naming the field
 */
export function answerCheck(schema: Record<string, unknown>): AnswerCheck {
  const compiled = compileTenantSchema(schema);
  if (typeof compiled !== 'string') return checkWith(compiled);
  throw new Fault('invalid_request', `config.output_schema ${compiled}.`, {
    details: { field: 'config.output_schema' },
  });
}

function checkWith({ validate, valuesMax }: CompiledSchema): AnswerCheck {
  return (text) => {
    if (text.length > answerCharactersMax) return [`The answer is longer than ${answerCharactersMax} characters.`];
    let answer: unknown;
    try {
      answer = JSON.parse(text);
    } catch {
      return ['The answer is not a JSON document.'];
    }
    if (valuesIn(answer) > valuesMax) return [`The answer has more than the ${valuesMax} values that can be checked.`];
    if (validate(answer)) return undefined;
    return (validate.errors ?? []).slice(0, violationsMax).map(sentence);
  };
}

function sentence({ instancePath, keyword, message, params }: ErrorObject): string {
  const at = instancePath === '' ? 'The document' : instancePath.slice(0, 200);
  const allowed = keyword === 'enum' ? `: ${JSON.stringify((params as { allowedValues: unknown }).allowedValues)}` : '';
  const extra =
    keyword === 'additionalProperties'
      ? ` (${String((params as { additionalProperty: string }).additionalProperty)})`
      : '';
  return `${at} ${message ?? 'is not valid'}${allowed}${extra}.`.slice(0, 500);
}
