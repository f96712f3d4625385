// Generated from contracts/events/asyncapi.yaml by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

export interface ValidationError {
  readonly keyword: string;
  /** JSON pointer to the value at fault; empty for the whole. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

export interface EventValidator {
  (event: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** True when the value is an event of the contract, envelope and payload; otherwise `errors` holds the first fault. */
export declare const validateEvent: EventValidator;

/** The same for what is in no log. */
export declare const validateTransientEvent: EventValidator;
