import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { Call } from '#vocabulary/operation.ts';

/** What a generated `<service>/operations.ts` says of one operation. Everything here comes from the contract. */
export interface OperationEntry {
  readonly operationId: string;
  /** Any case. */
  readonly method: string;
  /** The contract's template: `/v1/runs/{run_id}`. */
  readonly path: string;
  readonly scopes: readonly string[];
  readonly public: boolean;
  readonly rateClass: RateClass;
  readonly statuses: readonly number[];
  readonly requestMediaTypes: readonly string[];
  readonly bodyRequired: boolean;
  readonly queryNames: readonly string[];
  /** Lower-case names of the header parameters that the contract declares. */
  readonly headerNames: readonly string[];
  /** Whether errors carry OpenAI's `type` and `param` beside our own fields. */
  readonly openAiErrors: boolean;
}

export type RateClass = 'none' | 'read' | 'write' | 'model' | 'stream';

/** The answer of a generated matcher: the operation, the methods that this path knows, an unreadable path, or nothing. */
export type Match =
  | { readonly operationId: string; readonly params: Record<string, string> }
  | { readonly allow: readonly string[] }
  | { readonly malformed: true }
  | null;

/** A generated standalone validator: true, or false with `errors` filled until the next call. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly Violation[] | null;
}

export interface Violation {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params?: Record<string, unknown>;
}

export interface RequestValidators {
  readonly path?: Validator | undefined;
  readonly query?: Validator | undefined;
  readonly headers?: Validator | undefined;
  readonly body?: Validator | undefined;
}

/** All that is generated from one service's OpenAPI document. */
export interface ServiceContract {
  readonly name: string;
  readonly title: string;
  readonly operations: readonly OperationEntry[];
  match(method: string, path: string): Match;
  readonly requestValidators: Record<string, RequestValidators>;
  readonly responseValidators: Readonly<Record<string, { readonly [status: number]: Validator | undefined }>>;
}

/** What a handler gives back, seen without its operation's exact types. */
export type Reply =
  | { status: number; body: unknown; headers?: Record<string, string> }
  | { status: number; text: string; headers?: Record<string, string> }
  | { status: number; stream: AsyncIterable<string>; headers?: Record<string, string> }
  | { status: number; headers?: Record<string, string> };

/** An operation's handler, seen without its operation's exact types: the generated types hold where it is written. */
export type AnyHandler = (auth: AuthContext | null, input: never, call: Call) => Promise<Reply>;
export type AnyHandlers = { readonly [operationId: string]: AnyHandler };
