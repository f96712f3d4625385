import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Fault } from '#vocabulary/fault.ts';
import { answerSchemaCost, valuesIn } from './answer-schema.ts';

/** @returns what is wrong with an answer, one line each; undefined when it is a JSON document that obeys the schema */
export type AnswerCheck = (text: string) => string[] | undefined;

/** Of the answer's text, in UTF-16 units. */
const answerCharactersMax = 262_144;
/**
 * Values of the answer times values of the schema: checking blocks the process, and at some 30 ns for each pair this is
 * about a tenth of a second at the worst.
 */
const answerWorkMax = 4_000_000;
/** Violations told to the model; more would not help it. */
const violationsMax = 10;

/**
 * Compiling takes up to a quarter of a second, and a run needs its agent's schema each time a worker takes it up.
 * By the schema's text; the oldest goes first. A large one takes some 100 KB.
 */
const compiled = new Map<string, AnswerCheck>();
const compiledMax = 500;

/**
 * The check of an agent's output_schema (AGT-03).
 * @throws Fault `invalid_request` for a schema that is not taken, naming the field
 */
export function answerCheck(schema: Record<string, unknown>): AnswerCheck {
  const text = JSON.stringify(schema);
  const known = compiled.get(text);
  if (known) return known;
  const cost = answerSchemaCost(schema);
  if (typeof cost === 'string') throw refusal(cost);
  const check = checkWith(compile(schema), Math.floor(answerWorkMax / cost));
  if (compiled.size >= compiledMax) compiled.delete(compiled.keys().next().value!);
  compiled.set(text, check);
  return check;
}

/** Strict: a keyword that would be read differently from how it was meant is refused instead of letting answers through. */
function compile(schema: Record<string, unknown>): ValidateFunction {
  // The first violation ends the check: collecting all of them has no bound, an answer may break a rule at each value.
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: false, inlineRefs: false, logger: false });
  addFormats.default(ajv, {
    mode: 'fast',
    formats: ['date', 'time', 'date-time', 'duration', 'uri', 'email', 'ipv4', 'ipv6', 'uuid'],
  });
  try {
    return ajv.compile(schema);
  } catch (error) {
    throw refusal(
      `cannot be compiled: ${error instanceof Error ? error.message.slice(0, 300) : 'it is no JSON Schema'}`,
    );
  }
}

function checkWith(validate: ValidateFunction, valuesMax: number): AnswerCheck {
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

function refusal(problem: string): Fault {
  return new Fault('invalid_request', `config.output_schema ${problem}.`, {
    details: { field: 'config.output_schema' },
  });
}
