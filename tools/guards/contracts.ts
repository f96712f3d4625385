import { read } from './repository.ts';

export const services = ['orchestrator', 'model-policy', 'federation'] as const;

/** A bundled OpenAPI document, as far as the guards look into it. */
export interface OpenApi {
  readonly paths: Record<string, Record<string, unknown>>;
  readonly components?: Record<string, Record<string, unknown>>;
}

export interface ContractOperation {
  readonly service: string;
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** The operation object as the bundle has it; `followed` resolves the references in it. */
  readonly definition: Record<string, unknown>;
  readonly document: OpenApi;
}

const methods = new Set(['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']);

/** Every operation of every service, read from the bundles that `npm run generate` writes. */
export function contractOperations(): ContractOperation[] {
  return services.flatMap((service) =>
    operationsOf(service, JSON.parse(read(`generated/${service}/openapi.json`)) as OpenApi),
  );
}

export function operationsOf(service: string, document: OpenApi): ContractOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, value]) => {
      if (!methods.has(method)) return [];
      const definition = value as Record<string, unknown>;
      return [{ service, operationId: String(definition['operationId']), method, path, definition, document }];
    }),
  );
}

/** The thing itself, where a document may say `{ $ref: '#/components/...' }` instead. */
export function followed(document: OpenApi, value: unknown): Record<string, unknown> {
  const reference = (value as { $ref?: unknown } | undefined)?.$ref;
  if (typeof reference !== 'string') return (value ?? {}) as Record<string, unknown>;
  const target = reference
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (at, key) => (at as Record<string, unknown>)[key.replace(/~1/g, '/').replace(/~0/g, '~')],
      document,
    );
  return followed(document, target);
}

/** Every service has these, and the server room answers them for all. */
const ofEveryService = new Set(['getLiveness', 'getReadiness', 'getHealth']);

/** Where the house keeps the handler of an operation: `createRun` of the orchestrator is `create-run.ts`. */
export function handlerPath({ service, operationId }: ContractOperation): string {
  if (ofEveryService.has(operationId)) return 'handlers/server/health.ts';
  const file = operationId.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `handlers/${service}/operations/${file}.ts`;
}

/** Whether the contract says that this build may answer 501 `not_implemented` here (API-08). */
export function mayBeUnbuilt(operation: ContractOperation): boolean {
  return '501' in ((operation.definition['responses'] ?? {}) as object);
}
