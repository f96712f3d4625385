import { followed, type ContractOperation } from './contracts.ts';

const rateClasses = ['none', 'read', 'write', 'model', 'stream'];

/** Statuses that an operation with credentials can always answer, whatever it does. */
const answersAlways = ['401', '403', '500'];

/** G-06, SEC-02: what an operation must say about itself: scopes, rate, idempotency, audit, errors, examples. */
export function operationProblems(operation: ContractOperation): string[] {
  const { service, operationId, definition } = operation;
  return [...extensionProblems(definition), ...errorProblems(operation), ...exampleProblems(operation)].map(
    (problem) => `contracts/${service}, ${operationId}: ${problem}`,
  );
}

function extensionProblems(definition: Record<string, unknown>): string[] {
  const scopes = definition['x-agentos-scopes'];
  const audit = definition['x-agentos-audit'];
  return [
    Array.isArray(scopes) ? '' : 'x-agentos-scopes must list its scopes; an empty list makes it public.',
    rateClasses.includes(String(definition['x-agentos-rate-class']))
      ? ''
      : `x-agentos-rate-class must be one of ${rateClasses.join(', ')}.`,
    typeof definition['x-agentos-idempotent'] === 'boolean' ? '' : 'x-agentos-idempotent must say true or false.',
    audit === null || typeof audit === 'string' ? '' : 'x-agentos-audit must name its audit action, or say null.',
  ].filter((problem) => problem !== '');
}

function errorProblems({ document, definition }: ContractOperation): string[] {
  const responses = (definition['responses'] ?? {}) as Record<string, unknown>;
  const isPublic = (definition['x-agentos-scopes'] as unknown[] | undefined)?.length === 0;
  const missing = isPublic ? [] : answersAlways.filter((status) => !(status in responses));
  const bare = Object.entries(responses).filter(([status, value]) => {
    if (Number(status) < 400) return false;
    const content = (followed(document, value)['content'] ?? {}) as Record<string, { schema?: unknown }>;
    const schema = followed(document, content['application/json']?.schema);
    return (
      !JSON.stringify(schema['required'] ?? schema).includes('correlation_id') && !('checks' in properties(schema))
    );
  });
  return [
    ...missing.map((status) => `does not say that it can answer ${status}.`),
    ...bare.map(([status]) => `its ${status} reply does not have the error model of A.3.`),
  ];
}

const properties = (schema: Record<string, unknown>) => (schema['properties'] ?? {}) as Record<string, unknown>;

function exampleProblems({ document, definition }: ContractOperation): string[] {
  const bodies = [
    ['its request body', definition['requestBody']] as const,
    ...Object.entries((definition['responses'] ?? {}) as object).map(
      ([s, value]) => [`its ${s} reply`, value] as const,
    ),
  ];
  return bodies.flatMap(([name, value]) =>
    Object.entries((followed(document, value)['content'] ?? {}) as Record<string, Record<string, unknown>>)
      .filter(([, content]) => {
        const schema = followed(document, content['schema']);
        return ![content['example'], content['examples'], schema['examples']].some((example) => example !== undefined);
      })
      .map(([type]) => `${name} has no example as ${type}.`),
  );
}
