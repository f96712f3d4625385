// Generated from contracts/federation/openapi.yaml by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import type { Operations } from './operations.ts';

export interface ValidationError {
  readonly keyword: string;
  /** JSON pointer to the value at fault; empty for the whole. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** True when the data is valid; otherwise `errors` holds the first fault. Valid until the next call. */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

export interface RequestValidators {
  /** These three change their argument: text becomes numbers and booleans, absent fields get their defaults. */
  readonly path?: Validate;
  readonly query?: Validate;
  /** Names in lower case. */
  readonly headers?: Validate;
  /** Changes nothing. */
  readonly body?: Validate;
}

export declare const requestValidators: { readonly [Name in keyof Operations]: RequestValidators };

/** JSON replies by status, errors included. */
export declare const responseValidators: {
  readonly [Name in keyof Operations]: { readonly [status: number]: Validate | undefined };
};

/** The JSON in each frame of a streamed reply, where the contract says what it is. */
export declare const streamValidators: { readonly [Name in keyof Operations]?: Validate };
