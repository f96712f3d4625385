import { OpenAPIBackend, type Document, type Handler, type Operation } from 'openapi-backend';
import type { OperationEntry, ServiceContract } from './contract.ts';
import type { Exchange } from './exchange.ts';
import { validateRequest } from './validate-request.ts';

/** The one security scheme that the backend sees: which credentials there are is decided in `authenticate`. */
export const callerScheme = 'caller';

/** A step of the pipeline, as openapi-backend calls it: its own context first, then what it was handed. */
export type BackendHandler = (context: BackendContext, exchange: Exchange) => unknown;

export interface BackendContext {
  readonly security?: Record<string, unknown>;
  readonly validation?: { readonly errors?: unknown };
}

/**
 * openapi-backend as registry, security and dispatch, closed on every side. Its router rebuilds the list of operations
 * and their regular expressions on every request and its validator compiles at run time (together 0.4 to 1 ms of CPU
 * a request, toolchain notes 2 and 3), so both are replaced by what was generated from the same contract.
 */
export class ContractBackend extends OpenAPIBackend {
  readonly #contract: ServiceContract;

  constructor(contract: ServiceContract, handlers: Record<string, BackendHandler>, authenticate: BackendHandler) {
    super({
      definition: skeletonOf(contract),
      strict: true,
      quick: true, // skips the meta-validation, which knows only OpenAPI 3.0 and refuses 3.1; the contract is linted
      validate: true,
      ignoreTrailingSlashes: false,
      handlers: handlers as Record<string, Handler>,
      securityHandlers: { [callerScheme]: authenticate as Handler },
    });
    this.#contract = contract;
  }

  override async init(): Promise<this> {
    await super.init();
    this.router = new ContractRouter(this.#contract, this.router.getOperations()) as never;
    this.validator = contractValidator(this.#contract) as never;
    return this;
  }
}

/** What openapi-backend needs to know of the contract: names, paths, who may call. Schemas are compiled elsewhere. */
function skeletonOf(contract: ServiceContract): Document {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of contract.operations) {
    const security = operation.public ? [] : [{ [callerScheme]: [] }];
    (paths[operation.path] ??= {})[operation.method.toLowerCase()] = {
      operationId: operation.operationId,
      security,
      responses: {},
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: contract.title, version: '1' },
    paths,
    components: { securitySchemes: { [callerScheme]: { type: 'http', scheme: 'bearer' } } },
  } as Document;
}

/** The generated matcher in the shape of openapi-backend's router. It is handed an exchange, and hands it on as it is. */
class ContractRouter {
  readonly #contract: ServiceContract;
  readonly #entries: ReadonlyMap<string, OperationEntry>;
  readonly #operations: ReadonlyMap<string, Operation>;

  constructor(contract: ServiceContract, operations: Operation[]) {
    this.#contract = contract;
    this.#entries = new Map(contract.operations.map((entry) => [entry.operationId, entry]));
    this.#operations = new Map(operations.map((operation) => [operation.operationId!, operation]));
  }

  getOperations(): Operation[] {
    return [...this.#operations.values()];
  }

  getOperation(operationId: string): Operation | undefined {
    return this.#operations.get(operationId);
  }

  parseRequest(exchange: Exchange): Exchange {
    return exchange;
  }

  /** Throws as openapi-backend's own router does: it tells 405 from 404 by how the message begins. */
  matchOperation(exchange: Exchange): Operation {
    const match = this.#contract.match(exchange.method === 'HEAD' ? 'GET' : exchange.method, exchange.path);
    if (match === null) throw new Error('404: no operation has this path');
    if ('malformed' in match) {
      exchange.malformed = true;
      throw new Error('404: the path cannot be decoded');
    }
    if ('allow' in match) {
      exchange.allow = match.allow;
      throw new Error('405: the path is known, the method is not');
    }
    const operation = this.#operations.get(match.operationId);
    const entry = this.#entries.get(match.operationId);
    if (operation === undefined || entry === undefined) {
      throw new Error(`404: ${match.operationId} is matched and is not in the operation table`);
    }
    exchange.operation = entry;
    exchange.params = match.params;
    return operation;
  }
}

/** The generated validators in the shape of openapi-backend's validator. */
function contractValidator(contract: ServiceContract): unknown {
  return {
    coerceTypes: false, // the generated validators coerce in place
    validateRequest: (exchange: Exchange) => {
      const errors = validateRequest(contract.requestValidators[exchange.operation!.operationId], exchange);
      return { valid: errors === null, errors };
    },
  };
}
