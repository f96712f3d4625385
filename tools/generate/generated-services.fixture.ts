import { readFileSync } from 'node:fs';
import * as federationMatcher from '../../generated/federation/matcher.ts';
import * as federationTable from '../../generated/federation/operations.ts';
import * as federationValidators from '../../generated/federation/validators.js';
import * as modelPolicyMatcher from '../../generated/model-policy/matcher.ts';
import * as modelPolicyTable from '../../generated/model-policy/operations.ts';
import * as modelPolicyValidators from '../../generated/model-policy/validators.js';
import * as orchestratorMatcher from '../../generated/orchestrator/matcher.ts';
import * as orchestratorTable from '../../generated/orchestrator/operations.ts';
import * as orchestratorValidators from '../../generated/orchestrator/validators.js';
import { type OpenApiDocument, type Operation, operationsOf } from './document.ts';

interface Validate {
  (data: unknown): boolean;
  errors?: readonly { keyword: string; instancePath: string; params: Readonly<Record<string, unknown>> }[] | null;
}

/** What was generated for a service, in the same shape for all, beside the document it was generated from. */
export interface GeneratedService {
  service: string;
  document: OpenApiDocument;
  contract: Operation[];
  table: readonly {
    operationId: string;
    method: string;
    path: string;
    statuses: readonly number[];
    scopes: readonly string[];
    openAiErrors: boolean;
  }[];
  match: (method: string, path: string) => unknown;
  request: Record<string, { path?: Validate; query?: Validate; headers?: Validate; body?: Validate }>;
  response: Record<string, Record<number, Validate | undefined>>;
}

export const generatedServices: GeneratedService[] = [
  service('orchestrator', orchestratorTable, orchestratorMatcher, orchestratorValidators),
  service('model-policy', modelPolicyTable, modelPolicyMatcher, modelPolicyValidators),
  service('federation', federationTable, federationMatcher, federationValidators),
];

function service(
  name: string,
  table: { operations: GeneratedService['table'] },
  matcher: { match: GeneratedService['match'] },
  validators: { requestValidators: object; responseValidators: object },
): GeneratedService {
  const file = new URL(`../../generated/${name}/openapi.json`, import.meta.url);
  const document = JSON.parse(readFileSync(file, 'utf8')) as OpenApiDocument;
  return {
    service: name,
    document,
    contract: operationsOf(document),
    table: table.operations,
    match: matcher.match,
    request: validators.requestValidators as GeneratedService['request'],
    response: validators.responseValidators as GeneratedService['response'],
  };
}
